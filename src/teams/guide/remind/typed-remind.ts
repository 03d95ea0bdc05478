import type { Draft, Step } from '../../../reminders/draft/plan-draft.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import type { GuideResult } from '../guide.ts';
import { readTypedRemind, type TypedRemind } from './read-typed-remind.ts';
import type { RemindWork } from './remind-work.ts';
import type { Asked } from './schedule-desk.ts';
import { typedDraftStep } from './typed-draft-step.ts';

/**
 * Takes what is typed while somebody has a reminder, or the list of them, in front of them.
 * @returns null when it is about something else
 */
export async function typedRemind(text: string, asked: Asked, work: RemindWork): Promise<GuideResult | null> {
  const place = work.places.get(asked.context);
  const word = readTypedRemind(text);
  switch (place?.at) {
    case undefined:
      return null;
    case 'draft':
      return inDraft(text, word, asked, place, work);
    case 'ready':
      // A day, or a time with it; anything else is asked about on the card.
      return text.length > LONGEST_DAY || text.endsWith('?') || word !== null
        ? null
        : work.ready(place.id, { start: text }, asked);
    case 'list':
    case 'schedule':
      return word === null ? null : onList(word, asked, place, work);
  }
}

const LONGEST_DAY = 40;

async function inDraft(
  text: string,
  word: TypedRemind | null,
  asked: Asked,
  place: { readonly draft: Draft; readonly step: Step },
  work: RemindWork,
): Promise<GuideResult | null> {
  const run = await work.runOf(place.draft, asked);
  if (word?.kind === 'drop') return work.drop(run);
  if (word?.kind === 'change') return work.show(run, word.step);
  if (place.step === 'preview') return word?.kind === 'yes' ? work.confirm(run) : null;
  return typedDraftStep(text, place.step, run, work, () => work.wordsFor(asked));
}

async function onList(
  word: TypedRemind,
  asked: Asked,
  place: { readonly ids: readonly string[] } & (
    | { readonly at: 'list' }
    | { readonly at: 'schedule'; readonly id: string }
  ),
  work: RemindWork,
): Promise<GuideResult | null> {
  if ('number' in word && word.number !== null) {
    if (place.at === 'schedule' && place.ids.length === 0) return null;
    // Numbers are those of the list that was last shown.
    const id = place.ids[word.number - 1];
    return id === undefined
      ? { line: reminderTexts.lines.number(place.ids.length) }
      : onSchedule(id, word, asked, work);
  }
  if (place.at === 'schedule') return onSchedule(place.id, word, asked, work);
  return word.kind === 'more' ? work.desk.list(1, asked) : null;
}

function onSchedule(
  id: string,
  word: TypedRemind,
  asked: Asked,
  { desk, edit }: RemindWork,
): Promise<GuideResult> | null {
  switch (word.kind) {
    case 'open':
    case 'refresh':
      return desk.open(id, asked);
    case 'pause':
    case 'resume':
      return desk.act(word.kind, id, null, asked);
    case 'end':
      return desk.askEnd(id, asked);
    case 'copy':
    case 'edit':
      return edit(id, word.kind === 'copy', asked);
    case 'nudge':
      return desk.nudge(id, null, asked);
    case 'csv':
      return desk.csv(id, asked);
    default:
      return null;
  }
}
