import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { LawMapError } from './errors.ts';
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

const LawMapSchema = z.strictObject({
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
export type ReusedNumber = LawMap['reused'][number];

/**
 * Reads the mapping file (`knowledge/law.yaml`).
 * @throws LawMapError `law_map_unreadable` when there is no such file, `law_map_invalid` with every problem found
 */
export function loadLawMap(path: string): LawMap {
  const parsed = LawMapSchema.safeParse(readYaml(path));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new LawMapError('law_map_invalid', path, `does not follow the format: ${problems.join('; ')}`);
}

function readYaml(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new LawMapError('law_map_unreadable', path, 'cannot be read. Restore the file.', error);
  }
  try {
    return parse(text);
  } catch (error) {
    throw new LawMapError('law_map_invalid', path, 'is not valid YAML.', error);
  }
}
