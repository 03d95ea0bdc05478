import { ownDataTabTexts as texts } from '../../../texts/own-data-tab.ts';
import { isText, isTime, type OwnRow } from './own-row.ts';

/** What of the content somebody's rows point to. */
export type ContentKind = 'checklist' | 'draft' | 'unit';

/** Looks up what a piece of content is called; null when it is not there any more. */
export type TitleOf = (kind: ContentKind, id: string) => string | null;

/** How a row of what the tab keeps is told; null when it is not as expected. */
export const TAB_TELLERS: Readonly<
  Record<string, (row: OwnRow, titleOf: TitleOf) => readonly string[] | null>
> = {
  introduction_unit: ({ unit, finished_at }, titleOf) =>
    isText(unit) && isTime(finished_at)
      ? [texts.lines.unit(titleOf('unit', unit) ?? unit, finished_at)]
      : null,
  introduction_answer: ({ question, step, due_at }, titleOf) => {
    if (!isText(question) || typeof step !== 'number') return null;
    const unit = question.split('/')[0]!;
    return [texts.lines.answer(titleOf('unit', unit) ?? unit, step, isTime(due_at) ? due_at : null)];
  },
  introduction_sharing: ({ agrees, at }) => {
    if (!isTime(at)) return null;
    return [agrees === 1 ? texts.lines.shares(at) : texts.lines.sharesNot];
  },
  favourite: ({ kind, id }, titleOf) =>
    isText(id) && (kind === 'checklist' || kind === 'draft')
      ? [texts.lines[kind](titleOf(kind, id) ?? id)]
      : null,
  document_version: ({ file, version, added_at }) =>
    isText(file) && typeof version === 'number' && isTime(added_at)
      ? [texts.lines.document(file, version, added_at)]
      : null,
};
