import { isDeepStrictEqual } from 'node:util';
import type { Checklist } from '../../guidance/checklists/checklist.ts';
import type { ReadyMade } from '../../guidance/schedules/ready-made.ts';
import type { Schedule } from '../../store/schedules.ts';
import { reminderTexts } from '../../texts/reminders.ts';
import { shorten } from '../../texts/shorten.ts';
import type { ReminderContent } from '../reminder.ts';
import type { Draft } from './plan-draft.ts';

const LONGEST_TITLE = 60;

/** What a reminder may be made of. */
export interface ContentParts {
  readonly lists: ReadonlyMap<string, Checklist>;
  readonly ready: readonly ReadyMade[];
}

export interface NamedContent {
  readonly title: string;
  readonly content: ReminderContent;
}

/**
 * What a draft is to send, and what it is called.
 * @param original the one that is changed or copied @returns a line when there is nothing to send (any more)
 */
export function draftContent(
  draft: Draft,
  { lists, ready }: ContentParts,
  original: Schedule | null,
): NamedContent | { readonly line: string } {
  const { lines } = reminderTexts;
  const { what } = draft.plan;
  const chosen = ready.find(({ id }) => id === draft.plan.ready);
  if (draft.plan.ready !== undefined && chosen === undefined) return { line: lines.readyGone };
  const words = draft.words.trim();
  const named = (title: string, content: ReminderContent): NamedContent => {
    if (chosen !== undefined) return { title: chosen.title, content };
    const isSame = original !== null && isDeepStrictEqual(original.content, content);
    return { title: isSame ? original.title : title, content };
  };
  switch (what?.kind) {
    case 'checklist': {
      const list = lists.get(what.id);
      if (list === undefined) return { line: lines.listGone };
      const text = words === '' ? {} : { text: words };
      return named(list.title, { kind: 'checklist', id: what.id, ...text });
    }
    case 'text':
      return words === ''
        ? { line: lines.empty }
        : named(shorten(words, LONGEST_TITLE), { kind: 'text', text: words });
    case 'kept': {
      if (chosen !== undefined) return { title: chosen.title, content: chosen.content };
      return original === null
        ? { line: lines.empty }
        : { title: original.title, content: original.content as ReminderContent };
    }
    default:
      return { line: lines.empty };
  }
}

/** A draft that says what content there is: as fields where they can hold it, else as what it has. */
export function whatOf(content: ReminderContent): {
  readonly what: NonNullable<Draft['plan']['what']>;
  readonly words: string;
} {
  if (content.kind === 'series') return { what: { kind: 'kept' }, words: '' };
  if (content.kind === 'text') return { what: { kind: 'text' }, words: content.text };
  return { what: { kind: 'checklist', id: content.id }, words: content.text ?? '' };
}
