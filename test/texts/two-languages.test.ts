import { describe, expect, it } from 'vitest';
import { saidTexts, textFiles } from '../support/said-texts.ts';
import { SAMPLES } from '../support/sample-arguments.ts';
import { sourceFiles, stringsOf } from '../support/source-files.ts';

type Say = (...given: readonly unknown[]) => unknown;

const swedish = await saidTexts('sv');
const english = new Map(await saidTexts('en'));

/** Texts that have no English, with the reason. */
const SWEDISH_ONLY: readonly (readonly [path: RegExp, why: string])[] = [
  [/^drafts\.draftTexts\./u, 'a draft goes into the record, which is in Swedish'],
  [/^law\.provisionLabel$/u, 'a provision is cited as in the Act'],
  [/^sources\.standings\./u, 'the marks of the articles, which are in Swedish'],
  [/^own-data\.sayHours$/u, 'used by the texts of its own file'],
];

/** Texts that are the same in both, with the reason. */
const SAME: readonly (readonly [path: RegExp, why: string])[] = [
  [/^cli\./u, 'words to the operator are in English whatever is spoken'],
  [/^tab-shell\.tabShellTexts\.(?:notBuilt\.command)$/u, 'a command to the operator'],
];

/** Words that are the same in both: names, and words that Swedish and English share. */
const SHARED =
  /(?<!\p{L})(?:lathunden|microsoft|teams|entra|word|pdf|docx|json|csv|start|status|version|text|period)(?!\p{L})/giu;

/** Words that an English text may take from Swedish: what things are called at work, examples to type, and what is matched. */
const TAKEN = [
  ...['genomförandeplan', 'genomförandeplaner', 'förhandsbedömning'],
  ...['orosanmälan', 'fortsätta', 'stå'],
  // The page of a language names the other in the other.
  'på',
  ...['språk', 'bör', 'råd', 'fråga', 'första', 'måndagen', 'månaden', 'gör', 'frågor'],
];

const isOn = (list: typeof SAME, path: string) => list.some(([pattern]) => pattern.test(path));
const isWhole = (said: unknown) =>
  said !== null && said !== undefined && !/undefined|NaN|null|\[object/u.test(String(said));

/** What a text says with the first sample that the Swedish one can say something whole with. */
function saidAlike(say: Say, other: Say): readonly [sv: unknown, en: unknown, given: readonly unknown[]] {
  for (const given of SAMPLES) {
    try {
      const said = say(...given);
      if (isWhole(said)) return [said, other(...given), given];
    } catch {
      // Not for this text.
    }
  }
  return [null, null, []];
}

/** Without what it was given: what is left are its own words. */
function ownLetters(said: unknown, given: readonly unknown[]): string {
  const foreign = JSON.stringify(given).match(/[\p{L}]+/gu) ?? [];
  return foreign
    .reduce((text, word) => text.replaceAll(word, ''), String(said))
    .replace(SHARED, '')
    .replace(/[^\p{L}]/gu, '');
}

describe('the two languages', () => {
  it('stand side by side, a file each', () => {
    expect(textFiles('en').filter((name) => name !== 'holiday-names')).toEqual(textFiles('sv'));
    expect(swedish.length).toBeGreaterThan(500);
  });

  it('have the same texts', () => {
    const lacks = swedish
      .map(([path]) => path)
      .filter((path) => !english.has(path) && !isOn(SWEDISH_ONLY, path));
    expect(lacks).toEqual([]);
  });

  it('say different things, but for those on a list', () => {
    const same = swedish.filter(([path, text]) => {
      const other = english.get(path);
      if (other === undefined || isOn(SAME, path)) return false;
      if (typeof text !== 'function')
        return text === other && /\p{L}{2}/u.test(String(text).replace(SHARED, ''));
      const [sv, en, given] = saidAlike(text as Say, other as Say);
      return String(sv) === String(en) && ownLetters(en, given) !== '';
    });
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it('say whole things, whatever they are given', () => {
    const broken = swedish.flatMap(([path, text]) => {
      const other = english.get(path);
      if (typeof text !== 'function' || other === undefined || path === 'cli.cliTexts.countsStep') return [];
      const [sv, en] = saidAlike(text as Say, other as Say);
      return isWhole(sv) && isWhole(en) ? [] : [`${path}: ${String(sv)} / ${String(en)}`];
    });
    expect(broken).toEqual([]);
  });

  it('use no list entry that is not needed', () => {
    const paths = swedish.map(([path]) => path);
    const idle = [...SWEDISH_ONLY, ...SAME].filter(([pattern]) => !paths.some((path) => pattern.test(path)));
    expect(idle.map(([pattern]) => String(pattern))).toEqual([]);
  });

  it('keep to English in the English ones', () => {
    const strange = sourceFiles()
      .filter(({ path }) => path.startsWith('texts/en/') && path !== 'texts/en/holiday-names.ts')
      .flatMap(({ path, text }) =>
        stringsOf(text)
          .flatMap((said) => said.match(/\p{L}*[åäöÅÄÖ]\p{L}*/gu) ?? [])
          .filter((word) => !TAKEN.includes(word.toLowerCase()))
          .map((word) => `${path}: ${word}`),
      );
    expect(strange).toEqual([]);
  });
});
