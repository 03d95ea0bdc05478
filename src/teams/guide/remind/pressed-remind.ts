import type { Draft, ShownStep } from '../../../reminders/draft/plan-draft.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { readyCard } from '../../cards/remind/ready-card.ts';
import { remindMenuCard } from '../../cards/remind/remind-menu-card.ts';
import type { GuideContext, GuideResult } from '../guide.ts';
import type { DraftRun } from './draft-views.ts';
import { participationResults } from './participation-results.ts';
import { readPlan } from './plan-field.ts';
import type { RemindParts } from './remind-parts.ts';
import type { RemindPlaces } from './remind-place.ts';
import type { DraftPress, RemindPress } from './remind-press.ts';
import type { RemindWork } from './remind-work.ts';
import type { Asked } from './schedule-desk.ts';

/** Does what a button says. @returns null when what it carries is nothing of ours */
export async function pressedRemind(
  press: RemindPress,
  asked: Asked,
  work: RemindWork,
  parts: RemindParts,
): Promise<GuideResult | null> {
  const { desk } = work;
  if ('draft' in press) return pressedDraft(press, asked, work);
  switch (press.verb) {
    case 'remind.menu':
      return { card: remindMenuCard(asked.asker.isManager) };
    case 'remind.new':
      return work.begin(asked);
    case 'remind.form':
      return work.begin(asked, 'form');
    case 'remind.ready':
      return { card: readyCard(parts.ready) };
    case 'remind.pick':
      return work.ready(press.ready, null, asked);
    case 'remind.fill':
      return work.ready(press.ready, press, asked);
    case 'remind.results':
      return participationResults(press, asked, parts);
    case 'remind.list':
      return desk.list(press.page ?? 0, asked);
    case 'remind.open':
      return desk.open(press.id, asked);
    case 'remind.askEnd':
      return desk.askEnd(press.id, asked);
    case 'remind.csv':
      return desk.csv(press.id, asked);
    case 'remind.nudge':
      return desk.nudge(press.id, press.occasion, asked);
    case 'remind.edit':
    case 'remind.copy':
      return work.edit(press.id, press.verb === 'remind.copy', asked);
    case 'remind.pause':
      return desk.act('pause', press.id, press.revision, asked);
    case 'remind.resume':
      return desk.act('resume', press.id, press.revision, asked);
    case 'remind.end':
      return desk.act('end', press.id, press.revision, asked);
  }
}

/** The card that a press on a draft came from. @returns null when it was no draft, or may not be seen any more */
export async function pressedCard(
  press: RemindPress,
  asked: Asked,
  work: RemindWork,
): Promise<AdaptiveCard | null> {
  const run = 'draft' in press ? await runOf(press, asked, work) : null;
  if (run === null) return null;
  const shown = await work.show(run, stepOfVerb[press.verb] ?? 'preview');
  return 'card' in shown ? shown.card : null;
}

const stepOfVerb: Readonly<Record<string, ShownStep>> = {
  'remind.what': 'what',
  'remind.who': 'who',
  'remind.people': 'people',
  'remind.when': 'when',
  'remind.said': 'form',
};

async function runOf(press: DraftPress, asked: Asked, work: RemindWork): Promise<DraftRun | null> {
  const draft = carried(press, asked.context, work.places);
  return draft === null ? null : work.runOf(draft, asked);
}

async function pressedDraft(press: DraftPress, asked: Asked, work: RemindWork): Promise<GuideResult | null> {
  const run = await runOf(press, asked, work);
  if (run === null) return null;
  switch (press.verb) {
    case 'remind.step':
      return work.show(run, press.to);
    case 'remind.confirm':
      return work.confirm(run);
    case 'remind.drop':
      return work.drop(run);
    default:
      return work.moves.take(run, press);
  }
}

/** What a press comes with; where a client has lost it, what is remembered. */
function carried(press: DraftPress, context: GuideContext, places: RemindPlaces): Draft | null {
  const place = places.get(context);
  const kept = place?.at === 'draft' && place.draft.plan.id === press.draft ? place.draft : null;
  if (press.plan === undefined || press.plan === '') return kept;
  const plan = readPlan(press.plan);
  if (plan?.id !== press.draft) return null;
  // On the card where they are written the words are new; what was said before them is remembered.
  const isWritten = press.verb === 'remind.what' || press.verb === 'remind.said';
  const words = isWritten ? (kept?.words ?? '') : (press.words ?? '').trim();
  return { plan, words };
}
