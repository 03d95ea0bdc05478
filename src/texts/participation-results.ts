import * as en from './en/participation-results.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/participation-results.ts';

/** The results of the anonymous counts of children taking part. */
export const participationResultTexts = spoken(sv.participationResultTexts, en.participationResultTexts);
