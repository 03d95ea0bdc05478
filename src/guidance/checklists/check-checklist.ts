import type { FieldProblem } from '../content/field-problem.ts';
import type { Checklist } from './checklist.ts';
import { beforeReason, SLOT } from './note-text.ts';

/** What the form of a checklist cannot show. @param reasons ids in `knowledge/reasons.yaml` */
export function checkChecklist(list: Checklist, reasons: ReadonlySet<string>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [i, item] of list.items.entries()) {
    for (const [j, reason] of (item.reasons ?? []).entries()) {
      if (!reasons.has(reason))
        problems.push({
          path: ['items', i, 'reasons', j],
          message: `reasons.yaml has no reason "${reason}". Add it there, or correct the id.`,
        });
    }
    if (item.note?.yes?.includes(SLOT))
      problems.push({
        path: ['items', i, 'note', 'yes'],
        message: `What was done has no reason why not. Take away ${SLOT}.`,
      });
    if (item.note?.no?.includes(SLOT) && beforeReason(item.note.no) === undefined)
      problems.push({
        path: ['items', i, 'note', 'no'],
        message: `The sentence has to stand without its reason too. Put a colon before ${SLOT}: "Barnet var inte med: ${SLOT}."`,
      });
    for (const [field, needed] of [
      ['ages', 'age'],
      ['needs', 'needs'],
    ] as const) {
      if (item[field] !== undefined && !list.asks.includes(needed))
        problems.push({
          path: ['items', i, field],
          message: `The list does not ask for it. Add "${needed}" to asks, or take away ${field}.`,
        });
    }
  }
  if (list.occasion !== undefined && list.items.every(({ step }) => step === undefined))
    problems.push({
      path: ['occasion'],
      message:
        'No item shows a step, so there is nothing to count. Add step to an item, or take away occasion.',
    });
  return problems;
}
