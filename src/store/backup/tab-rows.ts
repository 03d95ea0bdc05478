import { z } from 'zod';
import type {
  DocumentPieceRow,
  DocumentVersionRow,
  FavouriteRow,
  IntroductionAnswerRow,
  IntroductionUnitRow,
  Tables,
} from '../sql/tables.ts';
import { Count, Key, Maybe, MaybeTime, Text, Time, Version, YesNo } from './backup-fields.ts';

export const IntroductionUnitLine: z.ZodType<IntroductionUnitRow> & z.ZodObject = z.strictObject({
  person: Key,
  unit: Key,
  finished_at: Time,
});

export const IntroductionAnswerLine: z.ZodType<IntroductionAnswerRow> & z.ZodObject = z.strictObject({
  person: Key,
  question: Key,
  step: Count,
  due_at: MaybeTime,
  at: Time,
});

export const SharingLine: z.ZodType<Tables['introduction_sharing']> & z.ZodObject = z.strictObject({
  person: Key,
  agrees: YesNo,
  at: Time,
});

export const FavouriteLine: z.ZodType<FavouriteRow> & z.ZodObject = z.strictObject({
  person: Key,
  kind: z.enum(['checklist', 'draft']),
  id: Key,
  at: Time,
});

export const DocumentLine: z.ZodType<Tables['document']> & z.ZodObject = z.strictObject({
  id: Key,
  live: Version.nullable(),
  changed_at: Time,
});

export const VersionLine: z.ZodType<DocumentVersionRow> & z.ZodObject = z.strictObject({
  document: Key,
  version: Version,
  file: Text,
  bytes: Count,
  sha256: Text,
  added_at: Time,
  added_by: Maybe,
});

/** JSON holds no bytes: the content stands as base64. */
export const PieceLine: z.ZodType<DocumentPieceRow> & z.ZodObject = z.strictObject({
  document: Key,
  version: Version,
  number: Count,
  content: z.string().transform((text, context) => {
    const content = Buffer.from(text, 'base64');
    if (content.toString('base64') !== text) context.addIssue({ code: 'custom', message: 'is not base64' });
    return content;
  }),
});

export const SubjectLine: z.ZodType<Tables['asked_subject']> & z.ZodObject = z.strictObject({
  month: Key,
  subject: Text,
  count: Count,
});
