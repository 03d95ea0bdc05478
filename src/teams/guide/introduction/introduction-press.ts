import { z } from 'zod';
import { ContentId } from '../../../guidance/content/content-fields.ts';

const id = ContentId.max(80);

/** What the buttons of the introduction send. */
export const IntroductionPress = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal([
      'introduction.menu',
      'introduction.repeat',
      'introduction.sharing',
      'introduction.restart',
      'introduction.restartNow',
    ]),
  }),
  z.object({ verb: z.literal(['introduction.open', 'introduction.end']), id }),
  /** A question by where it stands in its unit, from 0. */
  z.object({ verb: z.literal('introduction.ask'), id, at: z.int().min(0).max(20) }),
  z.object({
    verb: z.literal('introduction.answer'),
    id,
    question: ContentId.max(80),
    alternative: z.int().min(0).max(20),
    /** Asked again, outside its unit. */
    repeat: z.literal(true).optional(),
  }),
  z.object({ verb: z.literal('introduction.read'), id, article: ContentId }),
  z.object({ verb: z.literal('introduction.share'), agrees: z.boolean() }),
  z.object({ verb: z.literal('introduction.results'), page: z.int().min(0).max(1_000).optional() }),
]);
export type IntroductionPress = z.infer<typeof IntroductionPress>;
