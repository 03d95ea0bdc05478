import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkLaw } from '../../knowledge/check/check-law.ts';
import type { Finding, FindingRule } from '../../knowledge/check/finding.ts';
import type { LawMap } from '../../knowledge/law/law-map.ts';
import { Reasons } from '../checklists/checklist.ts';
import { checkReviews } from '../review/check-reviews.ts';
import { checkForm } from './check-form.ts';
import { type AnyContent, checkReferences, type Referable } from './check-references.ts';
import { CONTENT_KINDS, type ContentKind } from './content-kinds.ts';
import type { FieldProblem } from './field-problem.ts';
import { formFindings } from './form-findings.ts';
import { type ContentFile, readContentFile } from './read-content-file.ts';

export interface ContentCheckOptions extends Omit<Referable, 'content'> {
  /** The folder that holds the folders of content (`knowledge/`). */
  readonly home: string;
  readonly law: LawMap;
}

export interface ContentCheckResult {
  /** How many files were read. */
  readonly files: number;
  /** What their keeper has to mend, sorted by file and line. */
  readonly findings: readonly Finding[];
}

/** Checks every content file by itself and against the others. */
export function checkContent({ home, law, ...given }: ContentCheckOptions): ContentCheckResult {
  const { files, findings } = readFiles(home);
  const { reasons, findings: inReasons } = readReasons(home);
  findings.push(...inReasons);
  const named = new Map<string, string>();
  for (const [key, { file, value, lineOf, lines }] of files) {
    const kind = key.split('/')[0] as ContentKind;
    const told = (rule: FindingRule, problems: readonly FieldProblem[]) =>
      findings.push(...problems.map(({ path, message }) => ({ file, line: lineOf(path), rule, message })));
    told('content-form', checkFileName(value.id, basename(file, '.yaml')));
    told('duplicate-id', checkNames(key, value, named));
    const { deadLinks, unknownSources } = checkReferences(value, { ...given, content: files });
    told('dead-link', deadLinks);
    told('unknown-source', unknownSources);
    told(kind === 'paths' ? 'path-graph' : 'content-form', checkForm(kind, value, reasons));
    findings.push(...checkLaw({ file, sections: [{ lines: namedLaw(lines) }] }, law));
  }
  findings.push(...checkReviews(home));
  findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { files: files.size, findings };
}

/** All files that can be read, by folder and name ("paths/oro-for-barnet"), and what is wrong with the others. */
function readFiles(home: string) {
  const files = new Map<string, ContentFile<AnyContent>>();
  const findings: Finding[] = [];
  for (const kind of Object.keys(CONTENT_KINDS) as ContentKind[]) {
    const folder = join(home, kind);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
    for (const name of names.sort()) {
      const file = join(folder, name);
      const read = readContentFile<unknown>(file, CONTENT_KINDS[kind]);
      if (Array.isArray(read)) findings.push(...formFindings(file, read));
      else files.set(`${kind}/${basename(name, '.yaml')}`, read as ContentFile<AnyContent>);
    }
  }
  return { files, findings };
}

/** Why a child did not take part: one file for all checklists. */
function readReasons(home: string): { reasons: ReadonlySet<string>; findings: Finding[] } {
  const file = join(home, 'reasons.yaml');
  const read = existsSync(file) ? readContentFile(file, Reasons) : [];
  return Array.isArray(read)
    ? { reasons: new Set(), findings: formFindings(file, read) }
    : { reasons: new Set(read.value.reasons.map(({ id }) => id)), findings: [] };
}

function checkFileName(id: string, name: string): FieldProblem[] {
  if (id === name) return [];
  const message = `The id "${id}" is not the file's name. Call the file ${id}.yaml, or change the id.`;
  return [{ path: ['id'], message }];
}

/** @param named the names of the files before, by kind and name, to which these are added */
function checkNames(key: string, { names }: AnyContent, named: Map<string, string>): FieldProblem[] {
  return names.flatMap((said, i) => {
    const kindAndName = `${key.split('/')[0]} ${said}`;
    const other = named.get(kindAndName);
    named.set(kindAndName, key);
    if (other === undefined) return [];
    return {
      path: ['names', i],
      message: `"${said}" is also a name of ${other}. Take it away from one of them.`,
    };
  });
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
