import type { Answer } from '../../answering/answer.ts';
import type { Offerable } from '../../guidance/content/offers-under.ts';
import type { People } from '../../store/people.ts';
import { botTexts } from '../../texts/bot.ts';
import { inLanguage } from '../../texts/in-language.ts';
import type { Language } from '../../texts/language.ts';
import { languageTexts } from '../../texts/languages.ts';
import { talkTexts } from '../../texts/talk.ts';
import { LONGEST_COMMAND } from '../card-action.ts';
import { commandSuggestionCard } from '../cards/command-suggestion-card.ts';
import type { GuideContext, GuideResult } from '../guide/guide.ts';
import type { GuideRouter } from '../guide/route-guides.ts';
import type { LanguageStore } from '../language-store.ts';
import { createRecentQuestions, type RecentQuestions } from '../recent-questions.ts';
import { lineReply, type Reply } from '../reply.ts';
import type { UnitStore } from '../unit-store.ts';
import { commandInSwedish, ENGLISH_COMMANDS } from './command-in-swedish.ts';
import { freeFormCommand } from './free-form-command.ts';
import { cardReply, handleMessage } from './handle-message.ts';
import { plainQuestion } from './plain-question.ts';
import { COMMAND_WORDS, readCommand, readUnit } from './read-command.ts';
import { END_COMMANDS, isEnd } from './read-end.ts';
import { readLanguageChoice } from './read-language-choice.ts';
import { readSmallTalk, type SmallTalk } from './read-small-talk.ts';
import { suggestCommand } from './suggest-command.ts';

export interface MessageParts {
  readonly units: Pick<UnitStore, 'set'>;
  /** Who has said where they work; left out where nothing is kept about anybody. */
  readonly people?: Pick<People, 'say'>;
  /** Left out where nothing is kept about anybody. */
  readonly languages?: Pick<LanguageStore, 'set'>;
  readonly guides: Pick<GuideRouter, 'message' | 'commands' | 'end'>;
  /** What of the guidance belongs to an answer. */
  readonly offers: (answer: Answer) => readonly Offerable[];
  /** What each conversation last asked, for whoever asks on. */
  readonly recent?: RecentQuestions;
  /** Takes an answer, for what is counted of it. */
  readonly subjects?: (answer: Answer) => void;
}

/** What came of a message: something of the guidance, or a message of another kind. */
export type Taken = { readonly guided: GuideResult } | { readonly reply: Reply };
/** Takes what somebody wrote, wherever it was written. */
export type TakeMessage = (text: string, context: GuideContext) => Promise<Taken>;

/** For so long "ja" answers "menade du". */
const MEANT_MS = 2 * 60_000;
/** These may be answers to what is under way. */
const ANSWERS: ReadonlySet<SmallTalk> = new Set(['okay', 'yes', 'no']);

/** Reads a message as leaving off, something said in passing, a command in any form, or a question; in that order. */
export function createTakeMessage(parts: MessageParts): TakeMessage {
  const { guides } = parts;
  const recent = parts.recent ?? createRecentQuestions();
  // The command that each of them was asked about, in memory and for a short while only.
  const meant = createRecentQuestions(MEANT_MS);
  const line = (text: string): Taken => ({ reply: lineReply(text) });

  const choose = async (language: Language, { speaker }: GuideContext): Promise<Taken> => {
    if (speaker !== null) await parts.languages?.set(speaker.id, language);
    const said = speaker === null || parts.languages === undefined ? 'nobody' : 'chosen';
    return inLanguage(language, () => line(languageTexts[said]));
  };

  const end = async (context: GuideContext, wasAsked = false): Promise<Taken> => {
    const ended = await guides.end(context);
    const asked = recent.get(context.conversation);
    recent.forget(context.conversation);
    if (ended.length > 0) return line(ended.join(' '));
    if (wasAsked) return line(talkTexts.misspelt.dropped);
    return line(asked === null ? talkTexts.ended.nothing : talkTexts.ended.question);
  };

  /** @returns null unless a command seems to be misspelt */
  const suggest = (text: string, { answerer }: GuideContext): string | null => {
    if (answerer === null || readCommand(text) !== null || readUnit(text) !== null) return null;
    const commands = [...guides.commands, ...COMMAND_WORDS, ...END_COMMANDS, ...ENGLISH_COMMANDS];
    const command = suggestCommand(text, commands, (word) => answerer.isWord(word));
    if (command === null || command.length > LONGEST_COMMAND) return null;
    // What could point out a person is not said again.
    return answerer.screen(text).verdict === 'stop' ? null : command;
  };

  const take = async (written: string, context: GuideContext): Promise<Taken> => {
    const { conversation, scope, speaker, unit, answerer } = context;
    const where = JSON.stringify([conversation, speaker?.id ?? '']);
    const small = readSmallTalk(written);
    const pending = meant.get(where);
    meant.forget(where);
    if (pending !== null && (small === 'yes' || small === 'okay')) return take(pending, context);
    if (pending !== null && small === 'no') return line(talkTexts.misspelt.dropped);
    if (isEnd(written)) return end(context, pending !== null);
    if (small !== null && !ANSWERS.has(small)) return line(talkTexts.small[small]);
    const asked = freeFormCommand(written) ?? written;
    if (isEnd(asked)) return end(context);
    const language = readLanguageChoice(asked);
    if (language !== null) return choose(language, context);
    const text = commandInSwedish(asked);
    const guided = await guides.message(text, context);
    if (guided !== null) return { guided };
    if (small !== null) return line(talkTexts.small[small]);
    if (answerer === null) return line(botTexts.trouble.starting);
    const command = suggest(written, context);
    if (command !== null) {
      meant.remember(where, command);
      return { reply: cardReply(commandSuggestionCard(command, written)) };
    }
    let said: string | null | undefined;
    const reply = handleMessage(plainQuestion(text) ?? text, answerer, {
      unit,
      setUnit: (district) => {
        said = district;
      },
      offers: parts.offers,
      before: recent.get(conversation),
      remember: (question) => recent.remember(conversation, question),
      asked: parts.subjects,
    });
    if (said !== undefined) {
      await parts.units.set(conversation, said);
      // In one's own chat it is said of oneself: reminders to a district go by it.
      if (scope === 'personal' && speaker !== null) await parts.people?.say(speaker.id, { unit: said });
    }
    return { reply };
  };
  return take;
}
