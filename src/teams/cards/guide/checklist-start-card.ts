import { AGES, NEEDS } from '../../../guidance/checklists/checklist.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';
import { choiceInput } from '../inputs.ts';
import { type ChecklistView, carriedWords } from './checklist-view.ts';

const texts = checklistTexts.start;

/** Asks what a list has to know first: one press, since the needs are sent with the age. */
export function checklistStartCard(view: ChecklistView): AdaptiveCard {
  const { list, run, code } = view;
  const asksAge = list.asks.includes('age');
  const asksNeeds = list.asks.includes('needs');
  const choose = (age?: string) => ({
    verb: 'checklist.choose',
    run: code,
    ...(age === undefined ? {} : { age }),
  });
  return adaptiveCard(
    texts.summary(list.title),
    [
      heading(list.title, 'medium'),
      verbatim([{ text: list.intro }]),
      asksNeeds
        ? choiceInput({
            id: 'needs',
            label: texts.needs,
            value: run.state.state.needs.join(','),
            choices: NEEDS.map((need) => ({ title: checklistTexts.needs[need], value: need })),
            several: true,
            expanded: true,
          })
        : null,
      asksAge ? paragraph(texts.age) : null,
      asksAge ? paragraph(texts.ageWhy, { quiet: true }) : null,
      asksAge ? paragraph(texts.typed, { quiet: true }) : null,
      ...carriedWords(view),
    ],
    asksAge
      ? [
          ...AGES.map((age) => button(checklistTexts.ages[age], choose(age))),
          button(texts.allAges, choose('all')),
        ]
      : [button(texts.show, choose())],
  );
}
