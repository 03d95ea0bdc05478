import type { Age, Checklist, Need } from '../../../guidance/checklists/checklist.ts';
import { newChecklist } from '../../../guidance/checklists/checklist-state.ts';
import { newRunId } from '../run-id.ts';
import type { ChecklistRun } from './checklist-run.ts';

/** What is known when a list is begun. */
export interface Beginning {
  /** Left out: one that nobody has had. */
  readonly id?: string;
  /** null for all ages; left out when nothing was said of it. */
  readonly age?: Age | null | undefined;
  readonly needs?: readonly Need[];
}

/** A run of a list in which nothing is answered. What the list asks for first is chosen when it was said. */
export function newRun(list: Checklist, { id = newRunId(), ...said }: Beginning = {}): ChecklistRun {
  const age = list.asks.includes('age') ? said.age : null;
  const needs = list.asks.includes('needs') ? (said.needs ?? []) : [];
  // Needs are seldom there: an age is enough to go on, but what only asks for needs has to hear of them.
  const chosen = list.asks.length === 0 || (list.asks.includes('age') ? age !== undefined : needs.length > 0);
  return {
    id,
    revision: 0,
    state: {
      state: newChecklist(list.id, age ?? null, needs),
      chosen,
      counted: false,
      since: 0,
      touched: new Set(),
    },
  };
}
