import { reminderTexts } from '../../../texts/reminders.ts';
import type { GuideResult } from '../guide.ts';
import type { DraftMoves } from './draft-moves.ts';
import type { DraftRun, ShowDraft } from './draft-views.ts';
import type { Draft } from './plan-draft.ts';
import type { RequestWords } from './read-request.ts';
import { readTypedRemind, type TypedRemind } from './read-typed-remind.ts';
import type { RemindPlaces } from './remind-place.ts';
import type { Asked, ScheduleDesk } from './schedule-desk.ts';
import { typedDraftStep } from './typed-draft-step.ts';

interface TypedParts {
  readonly places: RemindPlaces;
  readonly desk: ScheduleDesk;
  readonly moves: DraftMoves;
  readonly show: ShowDraft;
  readonly runOf: (draft: Draft, asked: Asked) => Promise<DraftRun>;
  readonly wordsFor: (asked: Asked) => () => Promise<RequestWords>;
  readonly edit: (id: string, copies: boolean, asked: Asked) => Promise<GuideResult>;
  readonly confirm: (run: DraftRun) => Promise<GuideResult>;
  readonly drop: (run: DraftRun) => GuideResult;
}

/** Takes what is typed while somebody has a reminder, or the list of them, in front of them. */
export function createTypedRemind(
  parts: TypedParts,
): (text: string, asked: Asked) => Promise<GuideResult | null> {
  const { places, desk, moves, show } = parts;

  const inDraft = async (
    text: string,
    word: TypedRemind | null,
    asked: Asked,
    place: { readonly draft: Draft; readonly step: DraftRunStep },
  ): Promise<GuideResult | null> => {
    const run = await parts.runOf(place.draft, asked);
    if (word?.kind === 'drop') return parts.drop(run);
    if (word?.kind === 'change') return show(run, word.step);
    if (place.step === 'preview') return word?.kind === 'yes' ? parts.confirm(run) : null;
    return typedDraftStep(text, place.step, run, { moves, show, words: parts.wordsFor(asked) });
  };

  const onSchedule = (id: string, word: TypedRemind, asked: Asked): Promise<GuideResult> | null => {
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
        return parts.edit(id, word.kind === 'copy', asked);
      case 'nudge':
        return desk.nudge(id, null, asked);
      case 'csv':
        return desk.csv(id, asked);
      default:
        return null;
    }
  };

  return async (text, asked) => {
    const place = places.get(asked.context);
    const word = readTypedRemind(text);
    if (place === null) return null;
    if (place.at === 'draft') return inDraft(text, word, asked, place);
    if (word === null) return null;
    if ('number' in word && word.number !== null) {
      // Numbers are those of the list that was last shown.
      if (place.ids.length === 0 && place.at === 'schedule') return null;
      const id = place.ids[word.number - 1];
      return id === undefined
        ? { line: reminderTexts.lines.number(place.ids.length) }
        : onSchedule(id, word, asked);
    }
    if (place.at === 'schedule') return onSchedule(place.id, word, asked);
    return word.kind === 'more' ? desk.list(1, asked) : null;
  };
}

type DraftRunStep = Parameters<ShowDraft>[1];
