import * as en from './en/guidance.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/guidance.ts';

/** What the parts of the guidance share: how a demand stands, and how one part leads to another. */
export const guidanceTexts = spoken(sv.guidanceTexts, en.guidanceTexts);
