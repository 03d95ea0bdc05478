import type { z } from 'zod';
import { Checklist } from '../checklists/checklist.ts';
import { Deadline } from '../deadlines/deadline.ts';
import { DraftTemplate } from '../drafts/draft-template.ts';
import { IntroductionUnit } from '../introduction/introduction-unit.ts';
import { Path } from '../paths/path.ts';
import { ReviewKind } from '../review/review-kind.ts';
import { ReadyMade } from '../schedules/ready-made.ts';

/** The kinds of content that the guidance is made of, by the folder in `knowledge/` that holds them. */
export const CONTENT_KINDS = {
  checklists: Checklist,
  paths: Path,
  deadlines: Deadline,
  drafts: DraftTemplate,
  reviews: ReviewKind,
  schedules: ReadyMade,
  introduction: IntroductionUnit,
} as const satisfies Record<string, z.ZodType>;
export type ContentKind = keyof typeof CONTENT_KINDS;
export type ContentOf<Kind extends ContentKind> = z.infer<(typeof CONTENT_KINDS)[Kind]>;
