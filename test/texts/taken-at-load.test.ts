import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCE, sourceFiles, withoutComments } from '../support/source-files.ts';

/** Every import of texts, with the name they go by in the file. */
const IMPORT = /^import (?:type )?\{([^}]*)\} from '[^']*\/texts\/([\w-]+)\.ts';/gmu;
/** What is taken out when the module loads: `const texts = botTexts.help`, `const { lines } = reminderTexts`. */
const TAKEN = /^(?:export )?const (?:\w+|\{([^}]*)\})(?:: [^=]+)? = (\w+)((?:\.\w+)*);$/gmu;
/** What is read out of texts in a statement of the module itself, in no function. */
const TOP = /^(?:export )?const \w+(?:: [^=]+)? = (?![^;]*?(?:=>|function))[^;]*?;$/gmsu;

interface Names {
  readonly [local: string]: readonly [file: string, exported: string];
}

function namesIn(code: string): Names {
  const found = [...code.matchAll(IMPORT)].flatMap(([, names, file]) =>
    names!
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => name.split(' as '))
      .filter(([exported]) => !ONE_LANGUAGE.includes(exported!))
      .map(([exported, local = exported]) => [local!, [file!, exported!]] as const),
  );
  return Object.fromEntries(found);
}

/** What is frozen when the file loads: a text, a list of texts or a function, by its path. */
async function frozenIn(code: string): Promise<string[]> {
  const names = namesIn(code);
  const frozen: string[] = [];
  for (const [whole, taken, name, path] of code.matchAll(TAKEN)) {
    const known = names[name!];
    if (known === undefined) continue;
    const [file, exported] = known;
    const texts = (await import(join(SOURCE, 'texts', `${file}.ts`))) as Record<string, unknown>;
    const at = path!
      .split('.')
      .filter(Boolean)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], texts[exported]);
    const parts =
      taken === undefined
        ? [at]
        : taken
            .split(',')
            .map((part) => part.split(':')[0]!.trim())
            .filter(Boolean)
            .map((key) => (at as Record<string, unknown>)[key]);
    if (!parts.every((part) => typeof part === 'object' && part !== null && !Array.isArray(part)))
      frozen.push(whole);
  }
  const read = [...code.matchAll(TOP)]
    .map(([whole]) => whole)
    .filter((whole) => !new RegExp(TAKEN.source, 'mu').test(whole))
    .filter((whole) => Object.keys(names).some((name) => new RegExp(`\\b${name}\\.`, 'u').test(whole)));
  return [...frozen, ...read];
}

/** What is in one language only, for operators or for the record, cannot be frozen. */
const ONE_LANGUAGE = ['evaluationTexts', 'storeCliTexts', 'standings', 'draftTexts'];

describe('no text is taken out of its language when a module loads', () => {
  it('anywhere in the program', async () => {
    const files = sourceFiles().filter(({ path }) => !path.startsWith('texts/'));
    const frozen = await Promise.all(
      files.map(async ({ path, text }) =>
        (await frozenIn(withoutComments(text))).map((taken) => `${path}: ${taken}`),
      ),
    );
    expect(frozen.flat()).toEqual([]);
  });

  it.each([
    ['const text = botTexts.welcome.title;', 1],
    ['const { failed } = botTexts.trouble;', 1],
    ['const points = botTexts.help.points;', 1],
    ['const bad = reply(400, {\n  message: botTexts.trouble.failed,\n});', 1],
    ['const texts = botTexts.welcome;', 0],
    ['const { trouble, help: texts } = botTexts;', 0],
    ['const say = () => botTexts.trouble.failed;', 0],
    ['function say() {\n  const line = botTexts.trouble.failed;\n}', 0],
  ])('and would be seen if it were: %s', async (code, count) => {
    const frozen = await frozenIn(`import { botTexts } from '../texts/bot.ts';\n${code}\n`);
    expect(frozen).toHaveLength(count);
  });
});
