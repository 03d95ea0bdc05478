import { tabOverviewTexts as en } from './en/tab-overview.ts';
import { spoken } from './spoken.ts';
import { tabOverviewTexts as sv } from './sv/tab-overview.ts';

/** The page Översikt in the tab. */
export const tabOverviewTexts = spoken(sv, en);
