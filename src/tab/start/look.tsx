import {
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Host, Look } from '../host/host.ts';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** The page's policy lets styles in that carry the nonce it came with. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const useStyles = makeStyles({
  ground: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

/** Looks as the host does, and follows when it changes. */
export function InLook({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  const [look, setLook] = useState<Look>(host.look);
  useEffect(() => host.onLook(setLook), [host]);
  useEffect(() => {
    document.documentElement.style.colorScheme = look === 'light' ? 'light' : 'dark';
    document.body.style.margin = '0';
  }, [look]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={THEMES[look]}>
        <Ground>{children}</Ground>
      </FluentProvider>
    </RendererProvider>
  );
}

function Ground({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().ground}>{children}</div>;
}
