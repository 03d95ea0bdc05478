import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkLaw } from '../../knowledge/check/check-law.ts';
import type { Finding } from '../../knowledge/check/finding.ts';
import type { LawMap } from '../../knowledge/law/law-map.ts';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import { checkChecklist } from '../checklists/check-checklist.ts';
import { Reasons } from '../checklists/checklist.ts';
import { checkDraftTemplate } from '../drafts/check-draft-template.ts';
import { checkPath } from '../paths/check-path.ts';
import { checkReviews } from '../review/check-reviews.ts';
import { CONTENT_KINDS, type ContentKind } from './content-kinds.ts';
import { type ContentFile, readContentFile } from './read-content-file.ts';

export interface ContentCheckOptions {
  /** The folder that holds the folders of content (`knowledge/`). */
  readonly home: string;
  readonly sources: SourceRegister;
  readonly law: LawMap;
  /** Ids of the articles that may be referred to. */
  readonly articles: ReadonlySet<string>;
}

type AnyFile = ContentFile<{ id: string; names: string[]; under: string[]; read: string[] }>;

export interface ContentCheckResult {
  /** How many files were read. */
  readonly files: number;
  /** What their keeper has to mend, sorted by file and line. */
  readonly findings: readonly Finding[];
}

/** Checks every content file by itself and against the others. */
export function checkContent({ home, sources, law, articles }: ContentCheckOptions): ContentCheckResult {
  const findings: Finding[] = [];
  const files = new Map<string, AnyFile>();
  for (const kind of Object.keys(CONTENT_KINDS) as ContentKind[]) {
    const folder = join(home, kind);
    const names = existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort()
      : [];
    for (const name of names) {
      const file = join(folder, name);
      const read = readContentFile<unknown>(file, CONTENT_KINDS[kind]);
      if (Array.isArray(read))
        findings.push(...read.map((problem) => ({ file, rule: 'content-form' as const, ...problem })));
      else files.set(`${kind}/${basename(name, '.yaml')}`, read as AnyFile);
    }
  }
  const { reasons, findings: inReasons } = readReasons(home);
  findings.push(...inReasons);
  const named = new Map<string, string>();
  for (const [key, file] of files) {
    const { value, lineOf, lines } = file;
    const [kind, name] = key.split('/') as [ContentKind, string];
    const say = (path: readonly PropertyKey[], rule: Finding['rule'], message: string) =>
      findings.push({ file: file.file, line: lineOf(path), rule, message });
    if (value.id !== name)
      say(
        ['id'],
        'content-form',
        `The id "${value.id}" is not the file's name. Call the file ${value.id}.yaml, or change the id.`,
      );
    for (const [i, said] of value.names.entries()) {
      const other = named.get(`${kind} ${said}`);
      if (other !== undefined)
        say(
          ['names', i],
          'duplicate-id',
          `"${said}" is also a name of ${other}. Take it away from one of them.`,
        );
      named.set(`${kind} ${said}`, key);
    }
    for (const field of ['under', 'read'] as const) {
      for (const [i, article] of value[field].entries()) {
        if (!articles.has(article))
          say([field, i], 'dead-link', `There is no article with the id "${article}". Correct it.`);
      }
    }
    for (const { path, citation } of citationsIn(value)) {
      if (!sources.has(citation.source))
        say(
          path,
          'unknown-source',
          `sources.yaml has no source "${citation.source}". Add it there, or correct the id.`,
        );
    }
    for (const { path, onward } of onwardIn(value)) {
      if (!files.has(`${onward.kind}s/${onward.id}`))
        say(path, 'dead-link', `There is no ${onward.kind} with the id "${onward.id}". Correct it.`);
    }
    if (kind === 'paths')
      for (const { path, message } of checkPath(value as never)) say(path, 'path-graph', message);
    if (kind === 'checklists')
      for (const { path, message } of checkChecklist(value as never, reasons))
        say(path, 'content-form', message);
    if (kind === 'drafts')
      for (const { path, message } of checkDraftTemplate(value as never)) say(path, 'content-form', message);
    findings.push(...checkLaw({ file: file.file, sections: [{ lines: namedLaw(lines) }] }, law));
  }
  findings.push(...checkReviews(home));
  findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { files: files.size, findings };
}

/** Why a child did not take part: one file for all checklists. */
function readReasons(home: string): { reasons: ReadonlySet<string>; findings: Finding[] } {
  const file = join(home, 'reasons.yaml');
  const read = existsSync(file) ? readContentFile(file, Reasons) : [];
  return Array.isArray(read)
    ? {
        reasons: new Set(),
        findings: read.map((problem) => ({ file, rule: 'content-form' as const, ...problem })),
      }
    : { reasons: new Set(read.value.reasons.map(({ id }) => id)), findings: [] };
}

/** A reference to the act names it by its source; the check of provisions wants the act beside the number. */
function namedLaw(lines: readonly string[]): { text: string; line: number }[] {
  return lines.flatMap((line, i) => {
    const text = line
      .replace(/source: sol-2025-400,\s*section:/u, 'SoL (2025:400)')
      .replace(/source: osl-2009-400,\s*section: ("?)([^"}]*)\1/u, 'OSL (2009:400) $2 OSL')
      .replace(/source: sol-2001-453,\s*section:/u, 'den upphävda SoL (2001:453)');
    return text.trim() === '' || text.trim().startsWith('#') ? [] : [{ text, line: i + 1 }];
  });
}

interface Found {
  readonly path: readonly PropertyKey[];
}

function* nodesIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<{ path: readonly PropertyKey[]; node: Record<string, unknown> }> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* nodesIn(item, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    yield { path, node: value as Record<string, unknown> };
    for (const [key, child] of Object.entries(value)) yield* nodesIn(child, [...path, key]);
  }
}

function* citationsIn(value: unknown): Generator<Found & { citation: { source: string } }> {
  for (const { path, node } of nodesIn(value)) {
    if (typeof node.source === 'string' && typeof node.section === 'string')
      yield { path, citation: { source: node.source } };
  }
}

function* onwardIn(value: unknown): Generator<Found & { onward: { kind: string; id: string } }> {
  for (const { path, node } of nodesIn(value)) {
    if (path.at(-2) === 'onward' && typeof node.kind === 'string') {
      yield { path, onward: { kind: node.kind, id: String(node.id) } };
    }
  }
}
