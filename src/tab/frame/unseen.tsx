import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words that are read out but not shown: what others see by where something stands. */
export function Unseen({ children }: { readonly children: string | readonly string[] }) {
  return <span className={useStyles().unseen}>{children}</span>;
}
