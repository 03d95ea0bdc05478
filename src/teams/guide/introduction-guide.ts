import { findByName, isNameOf } from '../../guidance/content/find-by-name.ts';
import { introductionTexts as texts } from '../../texts/introduction.ts';
import { talkTexts } from '../../texts/talk.ts';
import type { AnyGuide, GuideContext, GuideResult } from './guide.ts';
import {
  createIntroductionMoves,
  type IntroductionParts,
  type Learner,
} from './introduction/introduction-moves.ts';
import { createIntroductionPlaces, readAtPlace } from './introduction/introduction-place.ts';
import { IntroductionPress } from './introduction/introduction-press.ts';

const RESULTS = ['resultat introduktion', 'resultat introduktionen', 'resultat av introduktionen'];
const REPEAT = ['repetera introduktion', 'repetera introduktionen'];
/** "Repetera mallen för mig" is something else; the word alone is not. */
const REPEAT_ALONE = /^repetera[\s.!]*$/iu;

/** The introduction for new colleagues in the chat: theirs alone, so only where they are alone with Lathunden. */
export function createIntroductionGuide(parts: Omit<IntroductionParts, 'places'>): AnyGuide {
  const places = createIntroductionPlaces(parts.now);
  const moves = createIntroductionMoves({ ...parts, places });
  const { units } = parts.desk;

  const alone = (
    context: GuideContext,
    then: (learner: Learner) => Promise<GuideResult>,
  ): Promise<GuideResult> | GuideResult =>
    context.scope === 'personal' && context.speaker !== null
      ? then({ speaker: context.speaker, context })
      : { line: texts.onlyPersonal };

  const named = (rest: string, learner: Learner): Promise<GuideResult> => {
    const byNumber = /^(?:del\s+)?(\d{1,2})[.!]*$/iu.exec(rest)?.[1];
    const numbered = byNumber === undefined ? undefined : units[Number(byNumber) - 1];
    if (numbered !== undefined) return moves.make({ verb: 'introduction.open', id: numbered.id }, learner);
    if (REPEAT_ALONE.test(rest)) return moves.make({ verb: 'introduction.repeat' }, learner);
    const found = findByName(units, rest);
    return found.kind === 'one'
      ? moves.make({ verb: 'introduction.open', id: found.entry.id }, learner)
      : moves.overview(learner, texts.unknown);
  };

  return {
    name: 'introduction',
    commands: [...RESULTS, ...REPEAT, 'introduktionen', 'introduktion', 'introduction', 'intro'],
    names: (words) => isNameOf(units, words),
    says: ['repetera'],
    owns: (text) => REPEAT_ALONE.test(text),
    open: async (rest, context, command = '') =>
      alone(context, (learner) => {
        if (RESULTS.includes(command)) return moves.make({ verb: 'introduction.results' }, learner);
        if (REPEAT.includes(command)) return moves.make({ verb: 'introduction.repeat' }, learner);
        return rest === '' ? moves.overview(learner) : named(rest, learner);
      }),
    async press(payload, context) {
      const press = IntroductionPress.safeParse(payload).data;
      return press === undefined ? null : alone(context, (learner) => moves.make(press, learner));
    },
    async typed(text, context) {
      if (REPEAT_ALONE.test(text))
        return alone(context, (learner) => moves.make({ verb: 'introduction.repeat' }, learner));
      const place = places.get(context);
      const press = place === null ? null : readAtPlace(text, place);
      return press === null ? null : alone(context, (learner) => moves.make(press, learner));
    },
    end: (context) => (places.forget(context) ? talkTexts.ended.introduction : null),
  };
}
