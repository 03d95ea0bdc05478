import { z } from 'zod';
import { ARTICLE_KINDS } from '../document.ts';
import { IsoDay } from '../iso-day.ts';

const text = z.string().trim().min(1);

/** What stands above every shipped article. An organisation's own documents need none of it. */
export const ArticleFrontMatter = z.strictObject({
  /** The file's name without ".md": other articles link to it. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error: 'must be small letters a–z, figures and hyphens',
  }),
  title: text,
  kind: z.enum(ARTICLE_KINDS),
  audience: z
    .array(z.enum(['behandlare', 'socialsekreterare', 'chef', 'nyanställd']))
    .min(1, { error: 'must name at least one reader' }),
  /** The district that all of the article is about. */
  unit: text.optional(),
  /** The day when somebody last read the article against its sources. */
  reviewed: IsoDay,
  valid_until: IsoDay.optional(),
  /** Place among the questions suggested to a newcomer. */
  suggest: z.int().min(1).optional(),
  sources: z
    .array(
      z.strictObject({
        /** What the text points at it by: "[1]". */
        n: z.int().min(1).max(99),
        source: text,
        section: text,
        page: z.int().min(1).optional(),
      }),
    )
    .min(1, { error: 'must name at least one source' }),
  /** How people ask for each section, by its anchor. */
  questions: z.record(z.string(), z.array(text)),
});
export type ArticleFrontMatter = z.infer<typeof ArticleFrontMatter>;
