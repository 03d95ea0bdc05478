import { z } from 'zod';
import { ContentId } from '../../guidance/content/content-fields.ts';
import { findByName, isNameOf } from '../../guidance/content/find-by-name.ts';
import { NoteError } from '../../guidance/errors.ts';
import { LONGEST_NOTE, reviewNote, SHORTEST_NOTE } from '../../guidance/review/review-note.ts';
import type { Reviewer } from '../../guidance/review/reviewer.ts';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import type { Screen } from '../../privacy/screen-text.ts';
import { guidanceTexts } from '../../texts/guidance.ts';
import { reviewTexts } from '../../texts/review.ts';
import { reviewCardTexts as texts } from '../../texts/review-cards.ts';
import { talkTexts } from '../../texts/talk.ts';
import { reviewCard } from '../cards/guide/review-card.ts';
import { reviewFormCard } from '../cards/guide/review-form-card.ts';
import type { Guide, GuideContext, GuideResult } from './guide.ts';
import { createSecondLook } from './second-look.ts';

export interface ReviewGuideParts {
  /** Read when the first text is reviewed. */
  readonly reviewers: () => ReadonlyMap<string, Reviewer>;
  readonly sources: SourceRegister;
  readonly screen: Screen;
}

/** The text is measured where it is reviewed, which says kindly when it is too long. */
const text = z.string().max(100_000).optional();
const ReviewAction = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('review.menu') }),
  z.object({ verb: z.literal('review.leave') }),
  z.object({ verb: z.literal('review.open'), id: ContentId }),
  z.object({ verb: z.literal('review.run'), kind: ContentId, text, beside: z.literal(true).optional() }),
  z.object({ verb: z.literal('review.change'), kind: ContentId, text }),
]);

/** Reviews of notes in the chat. Of the text nothing is kept: it comes with each press and goes back with the card. */
export function createReviewGuide({ reviewers, sources, screen }: ReviewGuideParts): Guide {
  const look = createSecondLook(screen);
  const kinds = () => [...reviewers().values()].map(({ kind }) => kind);
  const form = (kind: string | undefined, written = '', notice: string | null = null): GuideResult => {
    // More than the field takes would not fit on a card either.
    if (written.length > LONGEST_NOTE) return { line: reviewTexts.tooLong(LONGEST_NOTE) };
    const all = kinds();
    return { card: reviewFormCard({ kinds: all, kind: kind ?? all[0]?.id ?? '', text: written, notice }) };
  };
  const run = (kind: string, note: string, { conversation, today }: GuideContext): GuideResult => {
    const reviewer = reviewers().get(kind);
    if (reviewer === undefined) return { line: guidanceTexts.gone };
    if (note.trim() === '') return { line: texts.empty };
    const { verdict } = look(note, conversation);
    if (verdict !== 'pass') return { line: verdict === 'stop' ? texts.personal : texts.perhapsPersonal };
    try {
      return { card: reviewCard({ result: reviewNote(note, reviewer), text: note, sources, today }) };
    } catch (error) {
      if (error instanceof NoteError) return { line: error.message };
      throw error;
    }
  };

  return {
    name: 'review',
    commands: ['granska', 'granska text'],
    names: (words) => isNameOf(kinds(), words),
    open(rest, context) {
      const [first = '', ...others] = rest.split('\n');
      const named = /^(?<name>[^:.]{1,60}):\s*(?<note>.*)$/u.exec(first)?.groups ?? { name: first, note: '' };
      const found =
        first.length <= 60 || named.note !== ''
          ? findByName(kinds(), named.name!)
          : { kind: 'none' as const };
      // "Journalen är förd" is more than the name of a kind: all of it is the text.
      const isNamed = found.kind === 'one' && (found.whole || named.note !== '' || others.length > 0);
      const kind = isNamed ? found.entry.id : undefined;
      const note = kind === undefined ? rest : [named.note!, ...others].join('\n').trim();
      if (note.length > LONGEST_NOTE) return { line: reviewTexts.tooLong(LONGEST_NOTE) };
      const { verdict } = look(note, context.conversation);
      if (verdict === 'stop') return { line: texts.personal };
      const isShort = note.length < SHORTEST_NOTE;
      // Which kind it is decides what is looked for, so that is asked rather than guessed.
      if (kind !== undefined && verdict === 'pass' && !isShort) return run(kind, note, context);
      return form(
        kind,
        isShort && kind === undefined ? '' : note,
        verdict === 'ask' ? texts.perhapsPersonal : null,
      );
    },
    press(payload, context) {
      const parsed = ReviewAction.safeParse(payload);
      if (!parsed.success) return null;
      const action = parsed.data;
      switch (action.verb) {
        case 'review.menu':
          return form(undefined);
        case 'review.leave':
          return { line: talkTexts.ended.card, isLast: true };
        case 'review.open':
          return reviewers().has(action.id) ? form(action.id) : { line: guidanceTexts.gone };
        case 'review.run':
          return besideIf(action.beside, run(action.kind, action.text ?? '', context));
        case 'review.change':
          if (!reviewers().has(action.kind)) return { line: guidanceTexts.gone };
          return screen(action.text ?? '').verdict === 'stop'
            ? { line: texts.personal }
            : form(action.kind, action.text ?? '');
      }
    },
    typed: () => null,
  };
}

/** What is pressed on a draft's card must not take the draft's place. */
function besideIf(beside: true | undefined, result: GuideResult): GuideResult {
  return beside === true && 'card' in result ? { ...result, beside } : result;
}
