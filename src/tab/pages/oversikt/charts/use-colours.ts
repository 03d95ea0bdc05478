import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Of the look that the host has, told apart by lightness as well as by hue. The first is used where there is one series only.
 */
const NAMES = [
  '--colorBrandBackground',
  '--colorPaletteMarigoldBorderActive',
  '--colorPaletteBerryBorderActive',
];

/** The colours for some series as they are in the look where the element stands: charts cannot read the names of colours. */
export function useColours(count: number): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly colours: readonly string[];
} {
  const ref = useRef<HTMLDivElement>(null);
  const [colours, setColours] = useState<readonly string[]>(() => NAMES.map(() => 'currentColor'));
  useEffect(() => {
    const provider = ref.current?.closest('.fui-FluentProvider');
    if (ref.current === null || provider === null || provider === undefined) return;
    const read = () => {
      const style = getComputedStyle(provider);
      setColours(NAMES.map((name) => style.getPropertyValue(name).trim()));
    };
    read();
    // The look changes while the page is open.
    const watch = new MutationObserver(read);
    watch.observe(provider, { attributes: true, attributeFilter: ['class'] });
    return () => watch.disconnect();
  }, []);
  return { ref, colours: colours.slice(0, count) };
}
