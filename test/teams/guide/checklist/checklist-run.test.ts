import { describe, expect, test } from 'vitest';
import type { AnsweredItem } from '../../../../src/guidance/checklists/checklist-state.ts';
import {
  type ChecklistRun,
  changedRun,
  newestRun,
} from '../../../../src/teams/guide/checklist/checklist-run.ts';

const yes: AnsweredItem = { answer: 'ja' };
const no: AnsweredItem = { answer: 'nej' };
type Answers = Record<string, AnsweredItem>;

/** A run as a card carries it. */
const card = (revision: number, answers: Answers): ChecklistRun => ({
  id: '0123456789abcdef',
  revision,
  state: {
    state: { list: 'lek', age: null, needs: [], answers: new Map(Object.entries(answers)) },
    chosen: true,
    counted: false,
    since: revision,
    touched: new Set(),
  },
});
const answers = (run: ChecklistRun) => Object.fromEntries(run.state.state.answers);
const set = (run: ChecklistRun, changes: Record<string, AnsweredItem | null>) => {
  const after = new Map(run.state.state.answers);
  for (const [id, answered] of Object.entries(changes))
    if (answered === null) after.delete(id);
    else after.set(id, answered);
  return changedRun(run, { state: { ...run.state.state, answers: after } });
};

describe('a card of the same revision as what is remembered since a restart', () => {
  const remembered = set(newestRun(null, card(1, { a: yes })), { c: yes });

  test('keeps its answers beside those that were given since', () => {
    const both = newestRun(remembered, card(2, { a: yes, b: yes }));
    expect(answers(both)).toEqual({ a: yes, b: yes, c: yes });
    expect(both.revision).toBeGreaterThan(remembered.revision);
  });

  test('counts where it is newer than what the memory began with', () => {
    expect(answers(newestRun(remembered, card(2, { a: no })))).toEqual({ a: no, c: yes });
  });

  test('does not undo what was changed since', () => {
    const changed = set(remembered, { a: null, c: no });
    expect(answers(newestRun(changed, card(2, { a: yes, c: yes })))).toEqual({ c: no });
  });

  test('pressed again changes nothing', () => {
    const other = card(2, { a: yes, b: yes });
    const once = newestRun(remembered, other);
    expect(newestRun(once, other)).toEqual(once);
  });
});

test('an old card of a run that has been remembered from its beginning brings nothing back', () => {
  const begun = newestRun(null, card(0, {}));
  const ticked = set(begun, { a: yes });
  const taken = set(ticked, { a: null });
  expect(answers(newestRun(taken, card(1, { a: yes })))).toEqual({});
});
