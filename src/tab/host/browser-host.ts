import { type Host, LOOKS, type Look } from './host.ts';

/** An ordinary browser: looks as the computer does, or as `?theme=dark` says. */
export function browserHost(): Host {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const asked = new URLSearchParams(location.search).get('theme');
  const now = (): Look =>
    LOOKS.find((look) => look === asked) ?? (forced.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  return {
    isTeams: false,
    look: now(),
    subPage: null,
    onLook(changed) {
      const tell = () => changed(now());
      for (const query of [dark, forced]) query.addEventListener('change', tell);
      return () => {
        for (const query of [dark, forced]) query.removeEventListener('change', tell);
      };
    },
    token: async () => null,
    shown: () => {},
    setUp: null,
  };
}
