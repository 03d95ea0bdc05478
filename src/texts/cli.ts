import * as en from './en/cli.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/cli.ts';

/** What the command line says. Answers are in Swedish; words to the operator are in English. */
export const cliTexts = spoken(sv.cliTexts, en.cliTexts);
