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
    'krav: står i lag; bör: föreskrifter, allmänna råd eller stadens riktlinjer; god praxis: granskningarna; lokalt: en stadsdels rutin; råd: Lathundens eget',
  );
export type Demand = z.infer<typeof Demand>;

/** A place in a source of `knowledge/sources.yaml`; for an act the section is the provision ("14 kap. 3 §"). */
export const Citation = z.strictObject({
  source: ContentId.describe('id i knowledge/sources.yaml'),
  section: Text.describe('källans egen rubrik, eller för en lag "14 kap. 3 §"'),
  page: z.int().min(1).optional().describe('som den är tryckt i källan'),
});
export type Citation = z.infer<typeof Citation>;

export const Citations = z.array(Citation).min(1, { error: 'must name at least one source' });

/** What stands at the top of every content file. */
export const contentHead = {
  id: ContentId.describe('filens namn utan ".yaml"'),
  title: Text.max(60).describe('kort: den ska rymmas på en knapp i telefonen'),
  names: z.array(Text).min(2).describe('vad folk skriver när de vill ha den, med små bokstäver'),
  intro: Text.max(220).describe('en mening eller två om när den används'),
  audience: z.array(z.enum(['behandlare', 'socialsekreterare', 'chef', 'nyanställd'])).min(1),
  reviewed: IsoDay.describe('dagen då någon senast läste den mot källorna'),
  under: z
    .array(ContentId)
    .optional()
    .default([])
    .describe('id på artiklar: den erbjuds under svar som bygger på dem'),
  read: z.array(ContentId).max(3).optional().default([]).describe('id på artiklar att läsa vidare i'),
} as const;
