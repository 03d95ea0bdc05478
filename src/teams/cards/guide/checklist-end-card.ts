import { missingItems } from '../../../guidance/checklists/missing-items.ts';
import { noteText } from '../../../guidance/checklists/note-text.ts';
import { OWN_WORDS, type ParticipationCount } from '../../../guidance/checklists/participation.ts';
import { STEPS } from '../../../guidance/checklists/steps.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, pressableRow, verbatim } from '../elements.ts';
import { textInput } from '../inputs.ts';
import { type ChecklistView, carriedWords, codeOf } from './checklist-view.ts';

const texts = checklistTexts.end;
/** More than the longest text can be. */
const LONGEST_TEXT = 12_000;
/** A longer one stands in its field only: twice would not fit in a message. */
const LONGEST_SHOWN = 3_000;

export interface EndCardOptions {
  /** What is to be counted; null for a list that is not counted, or before there is anything to count. */
  readonly count: Omit<ParticipationCount, 'unit'> | null;
  /** The district, where known. */
  readonly unit: string | null;
  /** Stands for what is shown to be counted: nothing else may be counted with the button. */
  readonly shown: string;
  /** It was counted just now, as it is shown. */
  readonly justCounted?: boolean;
}

/** What is missing, the text for the note, and the offer to count. */
export function checklistEndCard(view: ChecklistView, options: EndCardOptions): AdaptiveCard {
  const { list, run, reasons, code, shown } = view;
  const { count, unit } = options;
  const missing = missingItems(list, run.state.state, reasons);
  const text = noteText(list, run.state.state, reasons);
  const mayCount = count !== null && unit !== null && !run.state.counted;
  return adaptiveCard(
    texts.summary(list.title, missing.length),
    [
      heading(list.title, 'medium'),
      missing.length === 0 ? paragraph(texts.nothingMissing) : heading(texts.missing),
      ...missing.map(({ item, lacks }) => {
        const number = shown.indexOf(item) + 1;
        const why = lacks === 'answer' ? texts.noAnswer : texts.noReason;
        return pressableRow(checklistTexts.list.open(number, item.text), `${number}. ${item.text} (${why})`, {
          verb: 'checklist.item',
          run: code,
          item: codeOf(view, item),
        });
      }),
      ...(text === ''
        ? [part(texts.text), paragraph(texts.noText)]
        : [
            part(texts.text),
            paragraph(texts.textHint, { quiet: true }),
            ...(text.length > LONGEST_SHOWN ? [] : [verbatim([{ text }])]),
            // Text on a card can be neither marked nor copied on a phone; what stands in a field can.
            textInput({ id: 'note', label: texts.copy, value: text, longest: LONGEST_TEXT, lines: true }),
          ]),
      ...(list.occasion === undefined ? [] : counting(view, options)),
      ...carriedWords(view),
    ],
    [
      ...(mayCount
        ? [button(texts.count, { verb: 'checklist.count', run: code, shown: options.shown })]
        : []),
      button(checklistTexts.item.back, { verb: 'checklist.list', run: code }),
      button(checklistTexts.list.all, { verb: 'checklist.menu' }),
    ],
  );
}

/** What is set off from what stands above it. */
function part(title: string): CardElement {
  return { ...heading(title), separator: true, spacing: 'medium' };
}

function counting(
  { run, reasons }: ChecklistView,
  { count, unit, justCounted = false }: EndCardOptions,
): CardElement[] {
  if (run.state.counted && !justCounted) return [paragraph(texts.alreadyCounted)];
  if (count === null) return [paragraph(texts.nothingToCount, { quiet: true })];
  if (unit === null) return [paragraph(texts.unitFirst, { quiet: true })];
  const reasonText = (id: string | null) =>
    id === OWN_WORDS ? texts.ownWords : (reasons.find((reason) => reason.id === id)?.text ?? id);
  const facts = [
    [texts.facts.unit, unit],
    [texts.facts.month, count.month],
    [texts.facts.occasion, texts.occasions[count.occasion]],
    ...STEPS.map((step) => {
      const { done, reason } = count.steps[step];
      return [texts.steps[step], texts.stepTaken(done, reasonText(reason))];
    }),
    [texts.facts.age, count.age === null ? texts.noAge : checklistTexts.ages[count.age]],
  ];
  return [
    ...(justCounted ? [paragraph(texts.counted)] : [part(texts.countTitle(unit)), paragraph(texts.countWhy)]),
    { type: 'FactSet', facts: facts.map(([title, value]) => ({ title, value })) },
  ];
}
