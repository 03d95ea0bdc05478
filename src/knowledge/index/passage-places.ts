import type { Lexicon } from '../analysis/lexicon.ts';
import type { Passage } from '../passage.ts';

/** Which districts a passage is about: those it names, or else the one that the text around it is about. */
export interface PassagePlaces {
  readonly named: ReadonlySet<string>;
  readonly inherited: string | null;
}

/** Finds the districts that a text names. */
export function createPlaceFinder(places: Lexicon['places']): (text: string) => Set<string> {
  const forms = places.flatMap((p) => p.forms.map((form) => ({ form, name: p.name })));
  forms.sort((a, b) => b.form.length - a.form.length);
  const byForm = new Map(forms.map((f) => [f.form.toLowerCase(), f.name]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${forms.map((f) => f.form.replace(/[-\s–]/gu, '[-–\\s]+')).join('|')})(?=s?(?![\\p{L}\\d]))`,
    'giu',
  );
  return (text) => {
    const found = new Set<string>();
    for (const match of text.matchAll(pattern)) {
      const written = match[0].replace(/\s*[-–]\s*/gu, '-').replace(/\s+/gu, ' ');
      // Two-letter forms are only names when written as such.
      if (written.length <= 3 && written !== written.toUpperCase()) continue;
      const name = byForm.get(written.toLowerCase()) ?? byForm.get(written.toLowerCase().replace(/ /gu, '-'));
      if (name) found.add(name);
    }
    return found;
  };
}

/**
 * A report that describes one district after another names each once and then says "enheten": a passage without a
 * name belongs to the district that the passage before it is about, as long as the heading is the same.
 */
export function passagePlaces(
  passages: readonly Passage[],
  find: (text: string) => Set<string>,
): PassagePlaces[] {
  let current: string | null = null;
  let place = '';
  return passages.map((passage) => {
    const here = `${passage.document}\n${passage.headings.join('\n')}`;
    if (here !== place) current = single(find(`${passage.title} ${passage.headings.join(' ')}`));
    place = here;
    const named = find(passage.text);
    // A passage that compares several districts ends what was said of one.
    if (named.size > 0) current = single(named);
    return { named, inherited: named.size > 0 ? null : current };
  });
}

function single(names: ReadonlySet<string>): string | null {
  return names.size === 1 ? [...names][0]! : null;
}
