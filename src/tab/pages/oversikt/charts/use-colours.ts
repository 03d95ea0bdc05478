import { type RefObject, useEffect, useRef, useState } from 'react';

/** Of the look that the host has, told apart by lightness as well as by hue; the order is that of the series. */
const USUAL = [
  '--colorBrandBackground',
  '--colorPaletteMarigoldBorderActive',
  '--colorPaletteBerryBorderActive',
];
/** With high contrast there are few colours, and the usual ones would be the same. */
const CONTRAST = [
  '--colorNeutralForeground1',
  '--colorNeutralBackground1Hover',
  '--colorBrandForegroundLink',
];

/** The colours for some series as they are in the look where the element stands: charts cannot read the names of colours. */
export function useColours(count: number): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly colours: readonly string[];
} {
  const ref = useRef<HTMLDivElement>(null);
  const [colours, setColours] = useState<readonly string[]>(() => USUAL.map(() => 'currentColor'));
  useEffect(() => {
    const provider = ref.current?.closest('.fui-FluentProvider');
    if (provider === null || provider === undefined) return;
    const read = () => {
      const style = getComputedStyle(provider);
      const named = (names: readonly string[]) => names.map((name) => style.getPropertyValue(name).trim());
      const usual = named(USUAL);
      setColours(new Set(usual).size === usual.length ? usual : named(CONTRAST));
    };
    read();
    // The look may change while the page is open.
    const watch = new MutationObserver(read);
    watch.observe(provider, { attributes: true, attributeFilter: ['class'] });
    return () => watch.disconnect();
  }, []);
  return { ref, colours: colours.slice(0, count) };
}
