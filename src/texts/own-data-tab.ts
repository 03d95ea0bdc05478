import * as en from './en/own-data-tab.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/own-data-tab.ts';

/** What Lathunden says of what the tab keeps about somebody. */
export const ownDataTabTexts = spoken(sv.ownDataTabTexts, en.ownDataTabTexts);
