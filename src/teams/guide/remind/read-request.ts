import type { Checklist } from '../../../guidance/checklists/checklist.ts';
import { findByName, isNameOf } from '../../../guidance/content/find-by-name.ts';
import type { ReadyMade } from '../../../guidance/schedules/ready-made.ts';
import type { PlanDraft } from '../../../reminders/draft/plan-draft.ts';
import { readRecurrence } from '../../../reminders/recurrence/read-recurrence.ts';
import { readTypedWhen } from '../../../reminders/recurrence/read-when.ts';
import { readWho, type WhoWords } from './read-who.ts';
import { takeNames } from './take-name.ts';

/** A reminder as far as it was said in one go. */
export interface Request {
  readonly what?: PlanDraft['what'];
  readonly words: string;
  readonly who?: PlanDraft['who'];
  readonly when?: PlanDraft['when'];
  /** Said, but not understood as a time: what to answer. */
  readonly problem?: string;
  /** A ready-made one that was named. */
  readonly ready?: ReadyMade;
}

export interface RequestWords extends WhoWords {
  readonly lists: readonly Checklist[];
  readonly ready: readonly ReadyMade[];
}

const NOW = /(?:^|\s)(?:nu|genast|direkt)(?=[\s.!]*$)/iu;
const LEAD = /^(?:(?:om\s+att|om|att|på|med)(?!\p{L})|[:,–-])\s*/iu;
const CHECKLIST = /^checklist(?:an|a|or)?(?:\s+för)?(?!\p{L})[\s:]*/iu;

/**
 * Reads "mig om checklista uppstart varje måndag kl 9": who, what and when, each as far as it is said.
 * @param today ISO date
 */
export function readRequest(text: string, today: string, words: RequestWords): Request {
  const said = readWho(text.trim(), words);
  const who = said === null ? {} : { who: said.who };
  const rest = said?.rest ?? text.trim();
  const byName = named(rest, today, words);
  if (byName !== null) return { ...who, ...byName };
  const { about, ...when } = takeWhen(rest, today);
  const bare = withoutLead(about);
  if (bare === '') return { ...who, ...when, words: '' };
  const list = CHECKLIST.test(bare) ? bare.replace(CHECKLIST, '') : null;
  const found = findByName(words.lists, list ?? bare);
  if (found.kind === 'one' && (list !== null || found.whole))
    return { ...who, ...when, what: { kind: 'checklist', id: found.entry.id }, words: '' };
  if (list !== null) return { ...who, ...when, words: '' };
  if (isNameOf(words.ready, bare)) {
    const ready = findByName(words.ready, bare);
    if (ready.kind === 'one') return { ...who, ...when, ready: ready.entry, words: '' };
  }
  const own = bare.charAt(0).toLocaleUpperCase('sv') + bare.slice(1);
  return { ...who, ...when, what: { kind: 'text' }, words: own };
}

/** A list or a ready-made one called by its whole name, with a time and nothing else beside it; null for other texts. */
function named(text: string, today: string, { lists, ready }: RequestWords): Request | null {
  const isList = CHECKLIST.test(withoutLead(text));
  const found = [
    ...(isList ? [] : takeNames(ready, text).map((one) => ({ ...one, kind: 'ready' as const }))),
    ...takeNames(lists, text).map((one) => ({ ...one, kind: 'list' as const })),
  ].sort((a, b) => b.length - a.length);
  for (const one of found) {
    const bare = withoutLead(withoutLead(one.rest).replace(CHECKLIST, ''));
    const { about, problem, when } = bare === '' ? { about: '' } : takeWhen(bare, today);
    if (problem !== undefined || withoutLead(about) !== '') continue;
    const at = when === undefined ? {} : { when };
    return one.kind === 'ready'
      ? { ...at, ready: one.entry, words: '' }
      : { ...at, what: { kind: 'checklist', id: one.entry.id }, words: '' };
  }
  return null;
}

function takeWhen(
  text: string,
  today: string,
): { about: string; when?: PlanDraft['when']; problem?: string } {
  if (NOW.test(text)) return { about: text.replace(NOW, ''), when: 'now' };
  const read = readRecurrence(text, today);
  if (read.found) return { about: read.rest, when: read.rule };
  if (read.problem.code === 'no_rule' || read.problem.code === 'empty') return { about: text };
  const asked = readTypedWhen(text, today);
  return { about: text, ...('problem' in asked ? { problem: asked.problem } : {}) };
}

function withoutLead(text: string): string {
  let bare = text.trim();
  while (LEAD.test(bare)) bare = bare.replace(LEAD, '');
  return bare.replace(/[\s.,;:]+$/u, '');
}
