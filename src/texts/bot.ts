import * as en from './en/bot.ts';
import { spoken } from './spoken.ts';
import * as sv from './sv/bot.ts';

/** Every sentence the bot itself says. What it quotes from documents never passes through here. */
export const botTexts = spoken(sv.botTexts, en.botTexts);
