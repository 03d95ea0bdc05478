import type { Knowledge } from '../../../knowledge/create-knowledge.ts';
import type { DocumentPreview } from '../../../knowledge/preview/preview-document.ts';
import type { OwnDocument } from '../../../store/own-documents.ts';
import type { Alike } from '../../../tab/api/documents.ts';

/** More would not be looked at. */
const MOST = 5;

/** Documents that are there already and may be the one that is to be put in, the surest first. */
export function alikeDocuments(
  { sha256, file, title }: Pick<DocumentPreview, 'sha256' | 'file' | 'title'>,
  { documents }: Pick<Knowledge, 'documents'>,
  own: readonly OwnDocument[],
): readonly Alike[] {
  const found: Alike[] = [];
  for (const { id, versions } of own) {
    const isSame = versions.some((version) => version.sha256 === sha256);
    const isNamed = versions.some((version) => plain(version.file) === plain(file));
    const said = versions[0]?.said.title ?? versions[0]?.file ?? '';
    if (isSame || isNamed) found.push({ by: isSame ? 'content' : 'file', title: said, own: id });
  }
  for (const facts of documents.values()) {
    if (plain(facts.title) !== plain(title)) continue;
    const put = own.find(({ id }) => facts.path.split(/[/\\]/u).includes(id))?.id ?? null;
    if (put === null || !found.some((one) => one.own === put))
      found.push({ by: 'title', title: facts.title, own: put });
  }
  const rank = { content: 0, file: 1, title: 2 };
  return found.sort((a, b) => rank[a.by] - rank[b.by]).slice(0, MOST);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
