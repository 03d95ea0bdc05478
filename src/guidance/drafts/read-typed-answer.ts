import { bareWords } from '../content/bare-words.ts';
import { readDay } from '../deadlines/read-day.ts';
import type { DraftField } from './draft-field.ts';

/**
 * Reads an answer that is typed in the chat: a day in any usual way, a choice by its number or its words.
 * @param today ISO date
 * @returns the value to keep; null when it is no day, or none of the options
 */
export function readTypedAnswer({ kind, options }: DraftField, text: string, today: string): string | null {
  if (kind === 'line' || kind === 'text') return text;
  if (kind === 'date') {
    const day = readDay(text, today);
    return day.found ? day.day : null;
  }
  const whole = optionSaid(options, text);
  if (whole !== null) return whole;
  if (kind === 'choice') return null;
  const several = text.split(/\s*[,;+&]\s*|\s+och\s+/u).filter((part) => part !== '');
  const chosen = several.map((part) => optionSaid(options, part));
  return chosen.length === 0 || chosen.includes(null) ? null : chosen.join(',');
}

/** By number, else by the words of just one of them. */
function optionSaid(options: DraftField['options'], text: string): string | null {
  const said = bareWords(text);
  if (/^\d{1,2}$/u.test(said)) return options[Number(said) - 1]?.id ?? null;
  if (said === '') return null;
  const same = options.filter((option) => bareWords(option.text) === said || bareWords(option.say) === said);
  const close = same.length > 0 ? same : options.filter((option) => bareWords(option.text).startsWith(said));
  return close.length === 1 ? close[0]!.id : null;
}
