import type { ChecklistItem } from '../../../guidance/checklists/checklist.ts';
import { lacksReason, missingItems } from '../../../guidance/checklists/missing-items.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { shorten } from '../../../texts/shorten.ts';
import type { SentAction } from '../../card-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';
import { type ChecklistView, carriedWords, codeOf, shownReason } from './checklist-view.ts';

const texts = checklistTexts.list;
/** What a screen reader says of a row; all of it stands in the row itself. */
const LONGEST_LABEL = 40;
/** The whole of it stands under the item. */
const LONGEST_REASON = 32;

/**
 * The list to tick off. A row that is not answered is ticked by a press; one that is answered opens, to be changed, so that
 * no press takes an answer away by mistake.
 * @param notice a line of our own above the list
 */
export function checklistCard(view: ChecklistView, notice?: string): AdaptiveCard {
  const { list, run, shown, code } = view;
  const { state } = run.state;
  const done = shown.length - missingItems(list, state, view.reasons).length;
  const child = [
    ...(state.age === null ? [] : [checklistTexts.ages[state.age]]),
    ...state.needs.map((need) => checklistTexts.needs[need]),
  ];
  return adaptiveCard(
    texts.summary(list.title, done, shown.length),
    [
      heading(list.title, 'medium'),
      notice === undefined ? null : paragraph(notice),
      state.answers.size === 0 ? verbatim([{ text: list.intro, quiet: true }], { small: true }) : null,
      paragraph([texts.progress(done, shown.length), ...child].join(' · '), { quiet: true }),
      ...shown.map((item, i) => row(view, item, i + 1)),
      paragraph(texts.typed, { quiet: true }),
      ...carriedWords(view),
    ],
    [
      button(texts.done, { verb: 'checklist.end', run: code }),
      ...(list.asks.length > 0 ? [button(texts.change, { verb: 'checklist.start', run: code })] : []),
      button(texts.all, { verb: 'checklist.menu' }),
    ],
  );
}

function row(view: ChecklistView, item: ChecklistItem, number: number): CardElement {
  const { run, code, reasons } = view;
  const answered = run.state.state.answers.get(item.id);
  const text = `${texts.marks[answered?.answer ?? 'none']} ${number}. ${item.text}`;
  const name = codeOf(view, item);
  const open: SentAction = { verb: 'checklist.item', run: code, item: name };
  const label = shorten(item.text, LONGEST_LABEL);
  if (answered !== undefined) {
    const reason = shorten(shownReason(answered, reasons), LONGEST_REASON);
    const after = lacksReason(item, run.state.state, reasons)
      ? texts.lacksReason
      : texts.answered(answered.answer, reason);
    const said = after === '' ? [{ text }] : [{ text }, { text: after, quiet: true }];
    return columns([column('stretch', verbatim(said)), column('auto', mark(texts.changeMark))], {
      selectAction: press(texts.open(number, label), open),
    });
  }
  const tick: SentAction = { verb: 'checklist.set', run: code, item: name, answer: 'ja' };
  return columns([
    column('stretch', verbatim([{ text }]), press(texts.tick(number, label), tick)),
    column('auto', mark(texts.moreMark), press(texts.more(number), open)),
  ]);
}

function columns(inside: readonly object[], extra: object = {}): CardElement {
  // As high as a thumb.
  return {
    type: 'ColumnSet',
    separator: true,
    minHeight: '36px',
    ...extra,
    columns: inside,
  };
}

function column(width: 'stretch' | 'auto', item: CardElement, selectAction?: object): object {
  return {
    type: 'Column',
    width,
    items: [item],
    ...(selectAction === undefined ? {} : { selectAction }),
  };
}

function mark(text: string): CardElement {
  return verbatim([{ text, accent: true }]);
}

/**
 * Without a fallback, unlike the buttons below: the run stands in every row, and twice would not fit in a message. What a
 * row does can be typed as well.
 */
function press(title: string, { verb, ...data }: SentAction): object {
  return { type: 'Action.Execute', title, verb, data };
}
