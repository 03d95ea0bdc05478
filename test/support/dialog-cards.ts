import { join } from 'node:path';
import type { Answer, PassageInContext } from '../../src/answering/answer.ts';
import { KNOWLEDGE_HOME } from '../../src/commands/load-answerer.ts';
import { loadContent } from '../../src/guidance/content/load-content.ts';
import { beginValues } from '../../src/guidance/drafts/merge-values.ts';
import { loadSources } from '../../src/knowledge/sources/load-sources.ts';
import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { askCard } from '../../src/teams/cards/extension/ask-card.ts';
import { insertedCard } from '../../src/teams/cards/extension/inserted-card.ts';
import { draftListCard } from '../../src/teams/cards/guide/draft-list-card.ts';
import { passageCard } from '../../src/teams/cards/passage-card.ts';
import { remindFormCard } from '../../src/teams/cards/remind/remind-form-card.ts';
import { inDialog } from '../../src/teams/dialogs/in-dialog.ts';
import { keepFilled } from '../../src/teams/dialogs/keep-filled.ts';
import { retryCard } from '../../src/teams/dialogs/retry-card.ts';
import { insertedAnswer, insertedPassage } from '../../src/teams/extension/inserted-view.ts';
import { FORM } from '../../src/teams/guide/draft-action.ts';
import { createDraftCards } from '../../src/teams/guide/draft-cards.ts';
import { dialogTexts } from '../../src/texts/dialogs.ts';
import { draftChatTexts } from '../../src/texts/drafts.ts';
import { extensionTexts } from '../../src/texts/extension.ts';
import { reminderTexts } from '../../src/texts/reminders.ts';
import { fakeAnswerer } from './fake-teams-answerer.ts';
import { backpack, playground } from './small-checklist.ts';

const link = () => 'https://lathunden.example/tab/#/las/x';

/** What stands in windows over the chat, and what is put in somebody's own message, by name. */
export function dialogCards(): readonly (readonly [string, AdaptiveCard])[] {
  const answerer = fakeAnswerer();
  const answer = answerer.ask('Vad säger lagen om slutanteckningar?');
  const refusal = answerer.ask('Hur blir vädret?');
  const found = answerer.passage('riktlinje-dokumentation.txt#120-126') as PassageInContext;
  const inserted = insertedAnswer(answer, answerer, link)!;
  const { question } = answer;
  return [
    ['drafts in a dialog', inDialog(draftListCard(templates(), draftChatTexts.listFormLead, true), 'd')],
    ['draft in a dialog', inDialog(draftForm(), 'd')],
    ['new reminder in a dialog', inDialog(reminderForm(false), 'd')],
    ['new reminder of a manager in a dialog', inDialog(reminderForm(true), 'd')],
    ['dialog that failed', inDialog(retryCard(dialogTexts.failed, { verb: 'draft.preview' }), 'd')],
    ['question about a message', askCard({ question, answer, inserted, notices: [] })],
    [
      'question about a message without an answer',
      askCard({ question: refusal.question, answer: refusal, inserted: null, notices: [] }),
    ],
    [
      'message that points somebody out',
      askCard({
        question: '',
        answer: null,
        inserted: null,
        notices: [extensionTexts.ask.personal(['name', 'identity'])],
      }),
    ],
    ['inserted answer', insertedCard(inserted)],
    ['inserted passage', insertedCard(insertedPassage(found, null, link))],
    ['inserted article', insertedCard(insertedPassage(article(found, answer), null, link))],
    ['passage that can be read in the tab', passageCard(found, {}, undefined, undefined, link())],
  ];
}

function templates() {
  return loadContent(KNOWLEDGE_HOME).drafts;
}

function draftForm(): AdaptiveCard {
  const template = templates().find(({ id }) => id === 'slutanteckning')!;
  const { show } = createDraftCards({
    sources: loadSources(join(KNOWLEDGE_HOME, 'sources.yaml')),
    publicUrl: null,
  });
  const state = { ...beginValues(0), template: template.id, view: FORM, values: {}, last: null };
  const card = show({ id: '0123456789abcdef', revision: 1, state }, template, '2026-11-22');
  return keepFilled(card, {}, draftChatTexts.noDay('Vilken dag?'));
}

function reminderForm(isManager: boolean): AdaptiveCard {
  const who = {
    choices: [
      { title: reminderTexts.who.me, value: 'me' },
      { title: reminderTexts.who.unit('Hässelby-Vällingby'), value: 'unit Hässelby-Vällingby' },
    ],
    value: 'me',
    units: ['Norra'],
    within: '',
  };
  const draft = { plan: { id: 'd0d0d0d0d0d0d0d0' }, words: '' };
  const notices = isManager ? [reminderTexts.lines.empty, reminderTexts.when.badTime] : [];
  return remindFormCard(draft, { lists: [playground, backpack], who, isManager, when: {} }, notices);
}

/** The same passage as if an article said it. */
function article(found: PassageInContext, { notes }: Answer): PassageInContext {
  const references = [14, 17].map((page) => ({
    source: 'granskningen',
    title: 'Granskning av öppenvården för barn 0–12 år',
    label: 'Granskningen av öppenvård 0–12 år, hösten 2024',
    section: 'Dokumentationen',
    page,
    standing: 'gällande' as const,
    expired: null,
  }));
  const text =
    'Krav. Den som avslutar en insats skriver en slutanteckning.\nGod praxis enligt granskningen. Barnets egna ord står med.';
  const passage = {
    ...found.passage,
    title: 'Slutanteckning',
    origin: 'shipped' as const,
    text,
    references,
  };
  return { ...found, passage, notes };
}
