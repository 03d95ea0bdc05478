import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KNOWLEDGE_HOME } from '../../src/commands/load-answerer.ts';
import { loadSources } from '../../src/knowledge/sources/load-sources.ts';
import { figuresOf, withoutLaw } from '../support/figures.ts';
import { plainWords, reports } from '../support/reports.ts';
import { runsOf } from '../support/word-runs.ts';

const FOLDERS = [
  'checklists',
  'paths',
  'deadlines',
  'drafts',
  'reviews',
  'schedules',
  'introduction',
] as const;

interface Said {
  readonly where: string;
  readonly text: string;
}
/** Something that stands on sources: an item, an advice, a prompt, a limit, a rule. */
interface Claim extends Said {
  readonly demand: string;
  readonly cites: readonly { readonly source: string; readonly section: string }[];
}

/** What stands in these is what people type, or no wording at all. */
const NO_WORDING = new Set([
  'sources',
  'names',
  'audience',
  'under',
  'read',
  'reviewed',
  'id',
  'to',
  'recognise',
]);

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(KNOWLEDGE_HOME, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);
const said: Said[] = [];
const claims: Claim[] = [];
for (const file of [...files, 'reasons.yaml'])
  walk(file, parse(readFileSync(join(KNOWLEDGE_HOME, file), 'utf8')));

function walk(where: string, value: unknown): void {
  if (typeof value === 'string') said.push({ where, text: value });
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) walk(`${where} ${i + 1}`, one);
  else if (typeof value === 'object' && value !== null) {
    const own = value as Record<string, unknown>;
    if (Array.isArray(own.sources))
      claims.push({
        where,
        demand: String(own.demand),
        cites: own.sources,
        text: [own.text, own.why, own.note].filter((text) => typeof text === 'string').join(' '),
      });
    for (const [key, one] of Object.entries(own)) if (!NO_WORDING.has(key)) walk(`${where} ${key}`, one);
  }
}

const ACTS = new Set(['sol-2025-400', 'osl-2009-400', 'solpul-2001-454', 'fl-2017-900']);

describe('the shipped guidance', () => {
  it('calls nothing the law’s demand that no act is cited for', () => {
    expect(claims.length).toBeGreaterThan(900);
    const bare = claims.filter(
      ({ demand, cites }) => demand === 'krav' && !cites.some((one) => ACTS.has(one.source)),
    );
    expect(bare.map(({ where }) => where)).toEqual([]);
  });

  it('promises no child more than the law does', () => {
    // 3 kap. 3 §: relevant information, fitted to the child; that it is understood as far as it can be seen to.
    const promised = claims.filter(
      ({ demand, cites, text }) =>
        demand === 'krav' &&
        cites.some((one) => one.section === '3 kap. 3 §') &&
        /så att det förstår/u.test(text),
    );
    expect(promised.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('does not leave out what decides when the matter is treatment', () => {
    const short = claims.filter(
      ({ demand, text }) => demand === 'krav' && /bästa ska beaktas/u.test(text) && !/avgörande/u.test(text),
    );
    expect(short.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});

describe.skipIf(reports.size === 0)('beside the reports themselves, the guidance', () => {
  it('borrows no eight words in a row', () => {
    const runs = new Set([...reports.values()].flatMap((text) => runsOf(plainWords(text))));
    expect(runs.size).toBeGreaterThan(10_000);
    for (const { title } of loadSources(join(KNOWLEDGE_HOME, 'sources.yaml')).values())
      for (const run of runsOf(plainWords(title))) runs.delete(run);
    const borrowed = said.flatMap(({ where, text }) => {
      const run = runsOf(plainWords(text)).find((words) => runs.has(words));
      return run === undefined ? [] : [`${where} "${run}"`];
    });
    expect(borrowed).toEqual([]);
  });

  it('gives no figure that the reports it refers to do not have', () => {
    const figures = new Map([...reports].map(([source, text]) => [source, new Set(figuresOf(text))]));
    const invented = claims.flatMap(({ where, text, cites }) => {
      // What is said from other sources, such as an act, cannot be looked up here; nor is advice a figure of theirs.
      if (cites.some(({ source }) => !figures.has(source))) return [];
      return figuresOf(withoutLaw(text))
        .filter((figure) => !cites.some(({ source }) => figures.get(source)!.has(figure)))
        .map((figure) => `${where} ${figure}`);
    });
    expect(invented).toEqual([]);
  });
});
