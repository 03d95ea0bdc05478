import * as en from './en/sources.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/sources.ts';

/** How a source is named beside a claim. */
export const sourceTexts = spoken(sv.sourceTexts, en.sourceTexts);

/** The articles are in Swedish, and so are their marks. */
export { standings } from './sv/sources.ts';
