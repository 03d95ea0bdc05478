import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { keptReading } from '../kept-reading.ts';
import { parseYaml } from '../parse-yaml.ts';
import { type Provision, parseProvision } from './provision.ts';

const Text = z.string().trim().min(1);
const IsoDate = z.iso.date();
const SfsNumber = z.string().regex(/^\d{4}:\d+$/, { error: 'must be an SFS number such as "2025:400"' });

const ProvisionText = z.string().transform((text, context): Provision => {
  const provision = parseProvision(text);
  if (provision !== null) return provision;
  context.addIssue({ code: 'custom', message: `"${text}" must be written like "14 kap. 1 §"` });
  return z.NEVER;
});

const MappingSchema = z.strictObject({
  old: z.array(ProvisionText),
  subject: Text,
  new: z.array(ProvisionText),
  /** Where else the rule stands today: other acts, in words. */
  also: z.array(Text).default([]),
  confidence: z.enum(['verified', 'inferred', 'unknown']),
  summary: Text,
  caveat: Text.optional(),
});

/** The whole of `knowledge/law.yaml`. */
export const LawMapSchema = z.strictObject({
  acts: z.strictObject({
    old: z.strictObject({
      sfs: SfsNumber,
      name: Text,
      in_force_to: IsoDate,
      repealed: IsoDate,
      chapters: z.int().positive(),
    }),
    new: z.strictObject({
      sfs: SfsNumber,
      name: Text,
      in_force_from: IsoDate,
      read_as_of: IsoDate,
      amended_through: SfsNumber,
    }),
  }),
  provisions: z.array(MappingSchema),
  names: z.array(
    z.strictObject({
      name: Text,
      new: z.array(ProvisionText),
      also: z.array(Text).default([]),
      caveat: Text.optional(),
    }),
  ),
  reused: z.array(
    z.strictObject({
      provision: ProvisionText,
      old: Text,
      new: Text,
      old_signs: z.array(Text),
      new_signs: z.array(Text),
    }),
  ),
  absent: z.array(ProvisionText),
});

/** Where the provisions of the repealed Social Services Act stand in the current one. */
export type LawMap = z.output<typeof LawMapSchema>;
export type LawMapping = z.output<typeof MappingSchema>;

/**
 * Reads the mapping file (`knowledge/law.yaml`).
 * @param kept a folder where the parsed file is kept for the next time; null to keep nothing
 * @throws KnowledgeError `law_map_unreadable` when there is no such file, `law_map_invalid` with every problem found
 */
export function loadLawMap(path: string, kept: string | null = null): LawMap {
  const text = readText(path);
  const reading = keptReading(kept, 'law', 1, text);
  const known = LawMapSchema.safeParse(reading.read());
  if (known.success) return known.data;
  const content = parsedYaml(text, path);
  const parsed = LawMapSchema.safeParse(content);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new KnowledgeError('law_map_invalid', path, `does not follow the format: ${problems.join('; ')}`);
  }
  reading.keep(content);
  return parsed.data;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new KnowledgeError('law_map_unreadable', path, 'cannot be read. Restore the file.', error);
  }
}

function parsedYaml(text: string, path: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new KnowledgeError('law_map_invalid', path, 'is not valid YAML.', error);
  }
}
