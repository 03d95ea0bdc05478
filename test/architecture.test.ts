import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, jsxTextsOf, sourceFiles, stringsOf } from './support/source-files.ts';

/** The rooms from the top of the house to the bottom; those on one line may use each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['main', 'cli', 'commands', 'doctor'],
  ['config', 'logger'],
  ['evaluation'],
  ['teams'],
  ['http'],
  ['tab'],
  ['reminders'],
  ['guidance'],
  ['answering'],
  ['knowledge'],
  ['privacy'],
  ['store'],
  ['texts'],
];

const files = sourceFiles();
const room = (path: string) => path.split('/')[0]!.replace(/\.tsx?$/u, '');
const floor = (path: string) => FLOORS.findIndex((rooms) => rooms.includes(room(path)));
const imports = files.flatMap(({ path, text }) => importsOf(text).map((to) => ({ from: path, to })));
const inner = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: posix.join(posix.dirname(from), to) }));

describe('the house', () => {
  it('has source files, and imports between them, to look at', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(inner.length).toBeGreaterThan(150);
  });

  it('has no room that the plan does not name', () => {
    expect([
      ...new Set(files.filter(({ path }) => floor(path) === -1).map(({ path }) => room(path))),
    ]).toEqual([]);
  });

  it('imports only from rooms further down', () => {
    const wrong = inner.filter(({ from, to }) => room(from) !== room(to) && floor(to) < floor(from));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('imports nothing from outside src/ and nothing that is not there', () => {
    const known = new Set(files.map(({ path }) => path));
    expect(inner.filter(({ to }) => !known.has(to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual(
      [],
    );
  });

  it.each([
    ['botbuilder', 'teams'],
    ['restify', 'http'],
    ['kysely', 'store'],
    ['pg', 'store'],
    ['node:sqlite', 'store'],
    ['limiter', 'reminders'],
    ['rrule-temporal', 'reminders'],
  ])('knows %s in src/%s only', (name, home) => {
    const users = imports.filter(
      ({ to }) => to === name || to.startsWith(`${name}/`) || to.startsWith(`${name}-`),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ from }) => room(from) !== home).map(({ from }) => from)).toEqual([]);
  });
});

describe('the tab', () => {
  /** What a file needs when it runs: types are gone by then. */
  const running = new Map(
    files.map(({ path, text }) => {
      const kept = text.replace(/^(?:import|export) type [^;]*;/gmu, '');
      return [
        path,
        importsOf(kept).map((to) => (to.startsWith('.') ? posix.join(posix.dirname(path), to) : to)),
      ];
    }),
  );

  it('takes nothing with it into the browser that belongs to the server', () => {
    const shipped = new Set(['tab/main.tsx']);
    for (const path of shipped) for (const to of running.get(path) ?? []) shipped.add(to);
    expect(shipped.size).toBeGreaterThan(100);
    const astray = [...shipped].filter(
      (to) => /^(?:node:|zod$|botbuilder|restify|kysely)/u.test(to) || ['store', 'http'].includes(room(to)),
    );
    expect(astray).toEqual([]);
  });
});

describe('the database', () => {
  it.each(['reminders', 'guidance'])('is known to %s by its types only', (name) => {
    const values = files
      .filter(({ path }) => room(path) === name)
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^import (?!type )[^;]*?from '([^']*\/store\/[^']*)'/gmu)].map(
          ([, to]) => `${path}: ${to}`,
        ),
      );
    expect(values).toEqual([]);
  });
});

describe('a source file', () => {
  it('has at most 250 lines', () => {
    const long = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it('has a name in kebab case that says what it does', () => {
    const odd = files.filter(
      ({ path }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/u.test(path),
    );
    const vague = files.filter(({ path }) =>
      /(?:^|[/-])(?:utils?|helpers?|misc|common)(?:[/.-]|$)/u.test(path),
    );
    expect([...odd, ...vague].map(({ path }) => path)).toEqual([]);
  });

  it('says no Swedish sentence outside src/texts', () => {
    const sentences = files
      .filter(({ path }) => room(path) !== 'texts')
      .flatMap(({ path, text }) =>
        stringsOf(text)
          // A list of words has neither a capital nor a full stop.
          .filter((s) => /[\p{Lu}.,:!?…]/u.test(s))
          // A regular expression that is put together from strings is no sentence.
          .filter((s) => !/\\\\|\(\?/u.test(s))
          .filter((s) => /[åäö]/iu.test(s) && s.split(/\s+/u).filter((w) => /\p{L}/u.test(w)).length >= 4)
          .map((s) => `${path}: ${s}`),
      );
    expect(sentences).toEqual([]);
  });
});

describe('a page', () => {
  it('says nothing that does not come from src/texts', () => {
    const said = files
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) => jsxTextsOf(text).map((words) => `${path}: ${words}`));
    expect(said).toEqual([]);
  });
});

describe('the reading of source code that these tests stand on', () => {
  it('finds imports of every kind and none in comments', () => {
    const code = `import a from 'a';\nimport type { B } from "./b.ts";\nexport { c } from './c.ts';\n// import d from 'd';\nimport 'e';\nconst f = await import('f');\nimport {\n  g,\n} from 'g';\n`;
    expect(importsOf(code).sort()).toEqual(['./b.ts', './c.ts', 'a', 'e', 'f', 'g']);
  });

  it('finds what stands between tags, and no code', () => {
    const code =
      'const a = b > c && d < e;\nconst f: Map<string, Set<g>> = h;\nreturn (\n  <p>\n    Det finns inga än.\n  </p>\n  <b>{texts.more}</b> <i>Läs mer</i><u>Lathunden</u>\n);';
    expect(jsxTextsOf(code)).toEqual(['Det finns inga än.', 'Läs mer']);
  });

  it('finds strings, but neither comments nor regular expressions', () => {
    const code =
      "const a = 'ett ord'; // 'inte detta'\nconst b = /inte 'detta' heller/u;\n/* \"eller detta\" */ f(`men detta`);";
    expect(stringsOf(code)).toEqual(['ett ord', 'men detta']);
  });
});
