import { z } from 'zod';
import { lexiconSchemas } from '../../knowledge/analysis/lexicon.ts';
import { ArticleFrontMatter } from '../../knowledge/check/article-front-matter.ts';
import { LawMapSchema } from '../../knowledge/law/law-map.ts';
import { Sources } from '../../knowledge/sources/load-sources.ts';
import { Reasons } from '../checklists/checklist.ts';
import { ReviewSigns, ReviewWords } from '../review/review-language.ts';
import { CONTENT_KINDS } from './content-kinds.ts';

const { concepts, ...words } = lexiconSchemas;

/** Every kind of file that a keeper of the content writes, by the name its schema is published under. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  ...CONTENT_KINDS,
  reasons: Reasons,
  'review-words': ReviewWords,
  'review-signs': ReviewSigns,
  articles: ArticleFrontMatter,
  sources: Sources,
  law: LawMapSchema,
  'lexicon-concepts': concepts,
  ...Object.fromEntries(Object.entries(words).map(([kind, schema]) => [`lexicon-${kind}`, schema])),
};

/**
 * The JSON Schemas of the content files, so that an editor completes and checks them while they are written. What only
 * the program can check (that an id exists, that a path ends) is left to `lathund knowledge check`.
 * @returns the text of each file in `knowledge/schemas`, by its name
 */
export function publishSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([kind, schema]) => {
      // What stands in a file is what goes into zod, before defaults and conversions.
      const published = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${kind}.schema.json`, `${JSON.stringify(published, null, 2)}\n`];
    }),
  );
}
