import { CHECKLIST_GROUPS, type Checklist } from '../../../guidance/checklists/checklist.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { heading, paragraph, pressableRow } from '../elements.ts';

const texts = checklistTexts.menu;

/** The lists to choose from, by group. @param lead our own words above them */
export function checklistMenuCard(lists: readonly Checklist[], lead: string = texts.intro): AdaptiveCard {
  const groups = CHECKLIST_GROUPS.map((group) => ({
    title: texts.groups[group],
    rows: lists
      .filter((list) => list.group === group)
      .map(({ id, title }) => pressableRow(texts.open(title), title, { verb: 'checklist.open', id })),
  })).filter(({ rows }) => rows.length > 0);
  return adaptiveCard(texts.summary, [
    heading(texts.title, 'medium'),
    paragraph(lists.length === 0 ? texts.empty : lead),
    ...groups.flatMap(({ title, rows }) =>
      groups.length > 1 ? [{ ...heading(title), spacing: 'medium' }, ...rows] : rows,
    ),
  ]);
}
