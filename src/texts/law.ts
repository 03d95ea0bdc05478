import * as en from './en/law.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/law.ts';

/** What the program says about provisions of the law. Whole sentences, each ending with a full stop. */
export const lawTexts = spoken(sv.lawTexts, en.lawTexts);

/** A provision is cited as it is in Swedish law, in any language: "14 kap. 1 §". */
export { provisionLabel } from './sv/law.ts';
