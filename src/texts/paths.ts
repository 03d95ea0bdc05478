import * as en from './en/paths.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/paths.ts';

/** What the bot says around the guided next steps; the steps themselves stand in `knowledge/paths`. */
export const pathTexts = spoken(sv.pathTexts, en.pathTexts);
