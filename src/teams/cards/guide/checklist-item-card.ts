import type { ChecklistItem } from '../../../guidance/checklists/checklist.ts';
import { LONGEST_WORDS } from '../../../guidance/checklists/checklist-state.ts';
import { offeredReasons } from '../../../guidance/checklists/offered-reasons.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { shorten } from '../../../texts/shorten.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, buttonRow, paragraph, verbatim } from '../elements.ts';
import { choiceInput, textInput } from '../inputs.ts';
import { type ChecklistView, carriedWords, codeOf } from './checklist-view.ts';
import { citationLines } from './citation-lines.ts';
import { demandRun } from './demand-run.ts';

const texts = checklistTexts.item;
const LONGEST_SUMMARY = 120;

export interface ItemCardOptions {
  readonly sources: SourceRegister;
  /** ISO date. */
  readonly today: string;
  /** Says that the no stands but its reason does not. */
  readonly reasonNeeded?: boolean;
}

/** One item: what is asked, why and where it says so, and what to answer. */
export function checklistItemCard(
  view: ChecklistView,
  item: ChecklistItem,
  { sources, today, reasonNeeded = false }: ItemCardOptions,
): AdaptiveCard {
  const { list, run, shown, code } = view;
  const answered = run.state.state.answers.get(item.id);
  const number = shown.indexOf(item) + 1;
  const asksReason = answered !== undefined && answered.answer !== 'ja';
  const set = (answer: 'ja' | 'nej' | 'ej' | 'none', leave = false) => ({
    verb: 'checklist.set',
    run: code,
    item: codeOf(view, item),
    answer,
    ...(leave ? { leave: 'yes' } : {}),
  });
  const answers = (['ja', 'nej', 'ej'] as const)
    .filter((answer) => answer !== answered?.answer)
    .map((answer) => button(texts.answers[answer], set(answer)));
  return adaptiveCard(
    texts.summary(number, shorten(item.text, LONGEST_SUMMARY)),
    [
      paragraph(texts.place(list.title, number, shown.length), { quiet: true }),
      verbatim([{ text: item.text, bold: true }]),
      answered === undefined ? null : paragraph(texts.yours(answered.answer)),
      reasonNeeded ? paragraph(texts.reasonNeeded) : null,
      asksReason ? reasonInputs(view, item) : null,
      asksReason ? buttonRow([button(texts.save, set(answered.answer))]) : null,
      verbatim([demandRun(item.demand), { text: ` ${item.why}` }]),
      item.ages === undefined || run.state.state.age !== null
        ? null
        : paragraph(texts.onlyFor(item.ages), { quiet: true }),
      item.tips === undefined ? null : paragraph(texts.tips),
      ...(item.tips ?? []).map((tip) => verbatim([{ text: `• ${tip}` }], { spacing: 'small' })),
      ...citationLines(item.sources, sources, today, 'small'),
      ...carriedWords(view, asksReason ? item : undefined),
    ],
    [
      ...answers,
      ...(answered === undefined ? [] : [button(texts.take, set('none'))]),
      // What has been filled in is kept on the way out, too.
      button(texts.back, asksReason ? set(answered.answer, true) : { verb: 'checklist.list', run: code }),
    ],
  );
}

/** A reason to choose and room for own words, filled in with what was said before. */
function reasonInputs({ run, reasons }: ChecklistView, item: ChecklistItem): CardElement[] {
  const answered = run.state.state.answers.get(item.id)!;
  const label = texts.reason[answered.answer === 'ej' ? 'ej' : 'nej'];
  const choices = offeredReasons(item, reasons).map(({ id, text }) => ({ title: text, value: id }));
  const words = textInput({
    id: 'words',
    label: choices.length === 0 ? `${label} ${texts.words}` : texts.words,
    placeholder: texts.wordsExample,
    longest: LONGEST_WORDS,
    lines: true,
    ...(answered.words === undefined ? {} : { value: answered.words }),
  });
  if (choices.length === 0) return [words];
  const choice = choiceInput({
    id: 'reason',
    label,
    placeholder: texts.chooseReason,
    choices,
    ...(answered.reason === undefined ? {} : { value: answered.reason }),
  });
  return [choice, words];
}
