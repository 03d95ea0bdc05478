import { z } from 'zod';
import { IsoDay } from '../../knowledge/iso-day.ts';

/** Fields that every kind of content file shares. Descriptions go into the published JSON Schemas. */

export const Text = z.string().trim().min(1);

export const ContentId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'must be small letters a–z, figures and hyphens' });

/** How a demand stands: in law, recommended, good practice in the reports, a local routine, our own advice. */
export const DEMANDS = ['krav', 'bör', 'god praxis', 'lokalt', 'råd'] as const;
export const Demand = z
  .enum(DEMANDS)
  .describe(
    'in this order: law, recommendation, what the inspectors look for, one local routine, our own advice',
  );
export type Demand = z.infer<typeof Demand>;

/** A place in a source of `knowledge/sources.yaml`; for an act the section is the provision ("14 kap. 3 §"). */
export const Citation = z.strictObject({
  source: ContentId.describe('id in knowledge/sources.yaml'),
  section: Text.describe('the source\'s own heading, or for an act "14 kap. 3 §"'),
  page: z.int().min(1).optional().describe('as printed in the source'),
});
export type Citation = z.infer<typeof Citation>;

export const Citations = z.array(Citation).min(1, { error: 'must name at least one source' });

/** What stands at the top of every content file. */
export const contentHead = {
  id: ContentId.describe('the file\'s name without ".yaml"'),
  title: Text.max(60).describe('short: it has to fit a button on a phone'),
  names: z.array(Text).min(2).describe('what people type when they want it, in small letters'),
  intro: Text.max(220).describe('a sentence or two on when to use it'),
  audience: z.array(z.enum(['behandlare', 'socialsekreterare', 'chef', 'nyanställd'])).min(1),
  reviewed: IsoDay.describe('the day when somebody last read it against its sources'),
  under: z
    .array(ContentId)
    .optional()
    .default([])
    .describe('ids of articles: it is offered under answers that build on them'),
  read: z.array(ContentId).max(3).optional().default([]).describe('ids of articles to read on in'),
} as const;
