import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ said: { minHeight: tokens.lineHeightBase300, margin: 0 } });

/** A line that is read out when it changes, without taking the focus: "Texten är kopierad." Always there, or nobody hears it. */
export function Said({ children }: { readonly children: string | null }) {
  return (
    <p role="status" className={useStyles().said}>
      {children}
    </p>
  );
}
