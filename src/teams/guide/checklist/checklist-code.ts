import { createHash } from 'node:crypto';
import { AGES, type Checklist, NEEDS, type Reason } from '../../../guidance/checklists/checklist.ts';
import { ANSWERS, type AnsweredItem } from '../../../guidance/checklists/checklist-state.ts';
import { type ChecklistRun, MOST_REVISIONS } from './checklist-run.ts';

/** One figure of base 64, as in base64url. */
const FIGURES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ITEM_CODE = 2;

/** `list.run.revision.age and flags.reasons.answers`, see below. */
const CODE =
  /^(?<list>[a-z0-9-]{1,80})\.(?<run>[0-9a-f]{16})\.(?<revision>[0-9a-z]{1,4})\.(?<age>[-0-3])(?<flags>[0-9a-f])\.(?<reasons>[\w-]{3})\.(?<answers>(?:[\w-]{3}){0,24})$/u;

/**
 * The whole run in a few characters, since every row of the card carries it twice. Items go by a hash of their ids and not
 * by their place, so that a card from before the list was changed is read right: an item that is gone is dropped. Own words
 * are not in it.
 */
export function encodeRun(run: ChecklistRun, list: Checklist, reasons: readonly Reason[]): string {
  const { state, chosen, counted } = run.state;
  const needs = NEEDS.reduce((sum, need, i) => sum + (state.needs.includes(need) ? 1 << i : 0), 0);
  const codes = itemCodes(list);
  return [
    list.id,
    run.id,
    run.revision.toString(36),
    `${state.age === null ? '-' : AGES.indexOf(state.age)}${(needs + (chosen ? 4 : 0) + (counted ? 8 : 0)).toString(16)}`,
    hashOf(reasons.map(({ id }) => id).join(' '), 3),
    [...state.answers]
      .map(([id, answered]) => (codes.has(id) ? codes.get(id)! + figureOf(answered, reasons) : ''))
      .join(''),
  ].join('.');
}

/** @returns null for what is no code of ours; `gone` when the list is not there any more */
export function decodeRun(
  code: string,
  lists: ReadonlyMap<string, Checklist>,
  reasons: readonly Reason[],
): ChecklistRun | 'gone' | null {
  const read = CODE.exec(code)?.groups;
  if (read === undefined) return null;
  const list = lists.get(read.list!);
  if (list === undefined) return 'gone';
  const byCode = new Map([...itemCodes(list)].map(([id, itemCode]) => [itemCode, id]));
  // Reasons go by their place: in another list of reasons the places mean something else.
  const same = read.reasons === hashOf(reasons.map(({ id }) => id).join(' '), 3);
  const answers = new Map<string, AnsweredItem>();
  for (const [answer] of read.answers!.matchAll(/.{3}/gu)) {
    const id = byCode.get(answer.slice(0, ITEM_CODE));
    const answered = answeredAs(answer[ITEM_CODE]!, same ? reasons : []);
    if (id !== undefined && answered !== null) answers.set(id, answered);
  }
  const flags = Number.parseInt(read.flags!, 16);
  const revision = Math.min(Number.parseInt(read.revision!, 36), MOST_REVISIONS);
  return {
    id: read.run!,
    revision,
    state: {
      state: {
        list: list.id,
        age: read.age === '-' ? null : AGES[Number(read.age)]!,
        needs: NEEDS.filter((_, i) => (flags & (1 << i)) !== 0),
        answers,
      },
      chosen: (flags & 4) !== 0,
      counted: (flags & 8) !== 0,
      since: revision,
      touched: new Set(),
    },
  };
}

const known = new WeakMap<Checklist, ReadonlyMap<string, string>>();

/** Two figures for each item, by its id. */
export function itemCodes(list: Checklist): ReadonlyMap<string, string> {
  const kept = known.get(list);
  if (kept !== undefined) return kept;
  const taken = new Set<string>();
  const codes = new Map(
    list.items.map(({ id }) => {
      let code = hashOf(id, ITEM_CODE);
      for (let turn = 1; taken.has(code); turn++) code = hashOf(`${id} ${turn}`, ITEM_CODE);
      taken.add(code);
      return [id, code];
    }),
  );
  known.set(list, codes);
  return codes;
}

/** Yes, no and not called for; then no and not called for with each of the reasons. */
function figureOf({ answer, reason }: AnsweredItem, reasons: readonly Reason[]): string {
  const place = reasons.findIndex(({ id }) => id === reason);
  if (answer === 'ja' || place === -1) return FIGURES[ANSWERS.indexOf(answer)]!;
  return FIGURES[ANSWERS.length + 2 * place + (answer === 'nej' ? 0 : 1)]!;
}

function answeredAs(figure: string, reasons: readonly Reason[]): AnsweredItem | null {
  const value = FIGURES.indexOf(figure);
  const plain = ANSWERS[value];
  if (plain !== undefined) return { answer: plain };
  const answer = (value - ANSWERS.length) % 2 === 0 ? 'nej' : 'ej';
  const reason = reasons[Math.floor((value - ANSWERS.length) / 2)]?.id;
  return value === -1 ? null : { answer, ...(reason === undefined ? {} : { reason }) };
}

function hashOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
