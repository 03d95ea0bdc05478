import * as en from './en/own-data.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/own-data.ts';

/** What Lathunden says of what it keeps about somebody, and of what they have set themselves. */
export const ownDataTexts = spoken(sv.ownDataTexts, en.ownDataTexts);
