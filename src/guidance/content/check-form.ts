import { checkChecklist } from '../checklists/check-checklist.ts';
import { checkDraftTemplate } from '../drafts/check-draft-template.ts';
import { checkIntroductionUnit } from '../introduction/check-introduction-unit.ts';
import { checkPath } from '../paths/check-path.ts';
import { checkReadyMade } from '../schedules/check-ready-made.ts';
import type { ContentKind } from './content-kinds.ts';
import type { FieldProblem } from './field-problem.ts';

/**
 * What each kind of content asks for beyond the form of its fields.
 * @param value of a file that has been parsed as one of the kind
 * @param reasons ids in `knowledge/reasons.yaml`
 */
export function checkForm(kind: ContentKind, value: unknown, reasons: ReadonlySet<string>): FieldProblem[] {
  if (kind === 'paths') return checkPath(value as never);
  if (kind === 'checklists') return checkChecklist(value as never, reasons);
  if (kind === 'schedules') return checkReadyMade(value as never);
  if (kind === 'introduction') return checkIntroductionUnit(value as never);
  return kind === 'drafts' ? checkDraftTemplate(value as never) : [];
}
