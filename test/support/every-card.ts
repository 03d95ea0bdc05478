import { join } from 'node:path';
import type { PassageInContext } from '../../src/answering/answer.ts';
import { KNOWLEDGE_HOME } from '../../src/commands/load-answerer.ts';
import { loadContent } from '../../src/guidance/content/load-content.ts';
import { reckonDeadline } from '../../src/guidance/deadlines/reckon-deadline.ts';
import type { DraftValues } from '../../src/guidance/drafts/draft-values.ts';
import { beginValues } from '../../src/guidance/drafts/merge-values.ts';
import { walkPath } from '../../src/guidance/paths/walk-path.ts';
import { loadSources } from '../../src/knowledge/sources/load-sources.ts';
import { carriedState } from '../../src/teams/card-action.ts';
import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { answerCard } from '../../src/teams/cards/answer-card.ts';
import { commandSuggestionCard } from '../../src/teams/cards/command-suggestion-card.ts';
import { deadlineCard } from '../../src/teams/cards/guide/deadline-card.ts';
import { deadlineDayCard } from '../../src/teams/cards/guide/deadline-day-card.ts';
import { deadlineMenuCard } from '../../src/teams/cards/guide/deadline-menu-card.ts';
import { draftClearedCard, draftListCard } from '../../src/teams/cards/guide/draft-list-card.ts';
import { pathCard } from '../../src/teams/cards/guide/path-card.ts';
import { pathMenuCard } from '../../src/teams/cards/guide/path-menu-card.ts';
import { helpCard } from '../../src/teams/cards/help-card.ts';
import { passageCard } from '../../src/teams/cards/passage-card.ts';
import { refusalCard } from '../../src/teams/cards/refusal-card.ts';
import { suggestionsCard } from '../../src/teams/cards/suggestions-card.ts';
import { welcomeCard } from '../../src/teams/cards/welcome-card.ts';
import { COPY, FORM, PREVIEW } from '../../src/teams/guide/draft-action.ts';
import { createDraftCards } from '../../src/teams/guide/draft-cards.ts';
import { draftChatTexts } from '../../src/texts/drafts.ts';
import { aPath } from './a-path.ts';
import { checklistCards } from './checklist-cards.ts';
import { dialogCards } from './dialog-cards.ts';
import { fakeAnswerer } from './fake-teams-answerer.ts';
import { fullDraft } from './full-draft.ts';
import { introductionCards } from './introduction-cards.ts';
import { ownCards } from './own-cards.ts';
import { remindCards } from './remind-cards.ts';
import { reminderCards } from './reminder-cards.ts';

/** The cards that answer questions and the few around them, with an example of what each says, by name. */
export function chatCards(): readonly (readonly [string, AdaptiveCard])[] {
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
    ['command suggestion', commandSuggestionCard('start', 'strat')],
  ];
}

/** Every kind of card that the bot sends, with an example of what it says, by name. */
export function everyCard(): readonly (readonly [string, AdaptiveCard])[] {
  const answerer = fakeAnswerer();
  const answer = answerer.ask('Vad säger lagen om slutanteckningar?');
  const state = carriedState(answer.question);
  const path = aPath();
  const offers = [{ kind: 'path' as const, id: path.id, title: path.title, under: path.under }];
  const view = {
    sources: new Map(),
    today: '2026-11-22',
    titleOf: () => 'Samtal',
    articleTitle: () => 'En artikel',
  };
  const { deadlines } = loadContent(KNOWLEDGE_HOME);
  const followUp = deadlines.find(({ id }) => id === 'uppfoljning')!;
  const today = '2026-11-22';
  const options = { unit: null, today, daysOff: { nameOf: () => null } };
  const dates = {
    reckoning: reckonDeadline(followUp, '2026-10-31', options),
    assumed: true,
    sources: loadSources(join(KNOWLEDGE_HOME, 'sources.yaml')),
    today,
    publicUrl: 'https://lathunden.example',
  };
  return [
    ...chatCards(),
    ['answer that offers more', answerCard({ answer, state, offers })],
    ['time limits menu', deadlineMenuCard(deadlines)],
    [
      'day of a time limit',
      deadlineDayCard(followUp, { day: today, problem: null, sources: dates.sources, today }),
    ],
    ['time limit', deadlineCard(dates)],
    ['path menu', pathMenuCard([path], 'all')],
    ['path question', pathCard(walkPath(path, ['gang'])!, view)],
    ['path end', pathCard(walkPath(path, ['gang', 'ring'])!, view)],
    ...checklistCards(),
    ...draftCards(),
    ...reminderCards(),
    ...remindCards(),
    ...ownCards(),
    ...introductionCards(),
    ...dialogCards(),
  ];
}

function draftCards(): readonly (readonly [string, AdaptiveCard])[] {
  const template = loadContent(KNOWLEDGE_HOME).drafts.find(({ id }) => id === 'slutanteckning')!;
  const { show } = createDraftCards({
    sources: loadSources(join(KNOWLEDGE_HOME, 'sources.yaml')),
    publicUrl: 'https://lathunden.example',
    reviewAction: (review) => ({ verb: 'review.open', id: review }),
  });
  const full = fullDraft(template);
  const card = (view: string, values: DraftValues, notices: readonly string[] = []) => {
    const state = { ...beginValues(0), template: template.id, view, values, last: null };
    return show({ id: '0123456789abcdef', revision: 1, state }, template, '2026-11-22', notices);
  };
  const notice = draftChatTexts.joined([template.prompts[0]!.label]);
  return [
    ['drafts', draftListCard([template], draftChatTexts.listLead)],
    ['first thing asked for a draft', card(template.prompts[0]!.id, {})],
    ['goals of a draft', card('mal', full)],
    ['form of a draft', card(FORM, {})],
    ['full form of a draft', card(FORM, full, [notice])],
    ['preview of a draft without answers', card(PREVIEW, {})],
    ['preview of a draft', card(PREVIEW, full)],
    ['text of a draft', card(COPY, full)],
    ['emptied draft', draftClearedCard()],
  ];
}
