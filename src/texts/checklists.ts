import * as en from './en/checklists.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/checklists.ts';

/** What the chat says around a checklist. What is asked in it stands in its file. */
export const checklistTexts = spoken(sv.checklistTexts, en.checklistTexts);
