import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WIDE } from '../frame/wide.ts';

const useStyles = makeStyles({
  alone: { padding: tokens.spacingHorizontalM, [WIDE]: { padding: tokens.spacingHorizontalXL } },
});

/** Round a page that has no way to others beside it. */
export function Alone({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().alone}>{children}</main>;
}
