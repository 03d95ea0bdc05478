import type { PassageInContext } from '../../src/answering/answer.ts';
import { carriedState } from '../../src/teams/card-action.ts';
import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { answerCard } from '../../src/teams/cards/answer-card.ts';
import { helpCard } from '../../src/teams/cards/help-card.ts';
import { passageCard } from '../../src/teams/cards/passage-card.ts';
import { refusalCard } from '../../src/teams/cards/refusal-card.ts';
import { suggestionsCard } from '../../src/teams/cards/suggestions-card.ts';
import { welcomeCard } from '../../src/teams/cards/welcome-card.ts';
import type { GuideResult } from '../../src/teams/guide/guide.ts';
import { checklistParts, somewhere } from './checklist-parts.ts';
import { fakeAnswerer } from './fake-teams-answerer.ts';

/** Every kind of card that the bot sends, with an example of what it says, by name. */
export function everyCard(): readonly (readonly [string, AdaptiveCard])[] {
  const answerer = fakeAnswerer();
  const answer = answerer.ask('Vad säger lagen om slutanteckningar?');
  const refusal = answerer.ask('Hur blir vädret?');
  const found = answerer.passage('riktlinje-dokumentation.txt#120-126') as PassageInContext;
  const state = carriedState(answer.question);
  const questions = answerer.suggestions(4);
  return [
    ['answer', answerCard({ answer, state })],
    ['answer to a suggestion', answerCard({ answer, state: carriedState(answer.question, 'suggestions') })],
    ['rated answer', answerCard({ answer, state, rated: 'up' })],
    ['refusal', refusalCard(refusal, carriedState(refusal.question))],
    [
      'refusal of a question that was sent',
      refusalCard(refusal, carriedState(refusal.question), { sent: true }),
    ],
    ['passage', passageCard(found, state)],
    ['suggestions', suggestionsCard(questions)],
    ['welcome', welcomeCard(questions, true)],
    ['help', helpCard()],
    ...checklistCards(),
  ];
}

/** The cards of a list in the middle of it. */
function checklistCards(): (readonly [string, AdaptiveCard])[] {
  const { guide } = checklistParts();
  const card = (result: GuideResult | null) => (result as { card: AdaptiveCard }).card;
  const typed = (text: string) => card(guide.typed(text, somewhere));
  return [
    ['menu of checklists', card(guide.open('', somewhere))],
    ['start of a checklist', card(guide.open('lekparken', somewhere))],
    ['checklist', card(guide.open('lekparken 5 år npf', somewhere))],
    ['item that is not answered', typed('mer 1')],
    ['item without the reason it needs', typed('2 nej')],
    ['checklist under way', typed('1 nej det regnade hela dagen så vi stannade hemma')],
    ['end of a checklist', typed('klar')],
  ];
}
