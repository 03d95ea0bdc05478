import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { DocumentVersion, OwnDocuments, SaidOfDocument } from '../../store/own-documents.ts';
import { SOURCES_FILE } from '../readers/source-overrides.ts';
import { safeFileName } from './safe-file-name.ts';

/** Hidden, so that it is read as no document. */
const STATE_FILE = '.laid-out.json';
const State = z.object({
  revision: z.number(),
  /** SHA-256 by the file's path from the folder. */
  files: z.record(z.string(), z.string()),
});
type State = z.infer<typeof State>;

/** @returns the revision of the documents that lie in the folder; null when it is not known */
export async function laidOutRevision(folder: string): Promise<number | null> {
  return (await readState(folder))?.revision ?? null;
}

/**
 * Makes the folder hold the versions in use and nothing else: each in a folder that is called by the document's id, and beside
 * them what is said of them. Files that are there already are not fetched again.
 * @returns the revision that the folder then holds
 */
export async function layOutDocuments(
  folder: string,
  documents: Pick<OwnDocuments, 'list' | 'content' | 'revision'>,
): Promise<number> {
  // Asked for first: a change in between makes it be done once more, never once too few.
  const revision = await documents.revision();
  const before = (await readState(folder))?.files ?? {};
  const files: Record<string, string> = {};
  const said: { file: string; said: SaidOfDocument }[] = [];
  for (const { id, live, versions } of await documents.list()) {
    const version = versions.find((one) => one.version === live);
    if (version === undefined || !/^[\w-]+$/u.test(id)) continue;
    const path = `${id}/${safeFileName(version.file)}`;
    if (!(await isThere(folder, path, before, version))) {
      const content = await documents.content(id, version.version);
      // Thrown away since it was listed.
      if (content === null) continue;
      await writeAside(join(folder, path), content);
    }
    files[path] = version.sha256;
    said.push({ file: path, said: version.said });
  }
  await removeOthers(folder, new Set(Object.keys(files)));
  await writeSaid(folder, said);
  await writeAside(join(folder, STATE_FILE), JSON.stringify({ revision, files } satisfies State));
  return revision;
}

async function readState(folder: string): Promise<State | null> {
  try {
    return State.parse(JSON.parse(await readFile(join(folder, STATE_FILE), 'utf8')));
  } catch {
    return null;
  }
}

async function isThere(folder: string, path: string, before: State['files'], { sha256 }: DocumentVersion) {
  if (before[path] !== sha256) return false;
  const names = await readdir(join(folder, dirname(path))).catch(() => []);
  return names.some((name) => join(dirname(path), name) === path);
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inside = (await readdir(join(folder, entry.name))).map((name) => `${entry.name}/${name}`);
    if (!inside.some((path) => kept.has(path))) await rm(join(folder, entry.name), { recursive: true });
    else
      for (const path of inside.filter((one) => !kept.has(one)))
        await rm(join(folder, path), { force: true });
  }
}

/** In the form that an operator would write it in, beside documents of the operator's own. */
async function writeSaid(folder: string, documents: readonly { file: string; said: SaidOfDocument }[]) {
  const told = documents
    .filter(({ said }) => Object.keys(said).length > 0)
    .map(({ file, said: { validUntil, ...said } }) => ({
      file,
      ...said,
      ...(validUntil === undefined ? {} : { valid_until: validUntil }),
    }));
  const path = join(folder, SOURCES_FILE);
  if (told.length === 0) await rm(path, { force: true });
  else await writeAside(path, stringify({ documents: told }));
}

async function writeAside(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = join(dirname(file), `.${process.pid}.tmp`);
  await writeFile(aside, content, { mode: 0o600 });
  await rename(aside, file);
}
