import * as en from './en/answers.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/answers.ts';

/** What an answer says besides what it quotes. */
export const answerTexts = spoken(sv.answerTexts, en.answerTexts);
