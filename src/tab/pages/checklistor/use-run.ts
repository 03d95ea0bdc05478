import { useMemo, useState } from 'react';
import { answerItem } from '../../../guidance/checklists/answer-item.ts';
import {
  type AnsweredItem,
  type ChecklistState,
  newChecklist,
} from '../../../guidance/checklists/checklist-state.ts';
import { itemsShown } from '../../../guidance/checklists/items-shown.ts';
import { missingItems } from '../../../guidance/checklists/missing-items.ts';
import { noteText } from '../../../guidance/checklists/note-text.ts';
import { participation } from '../../../guidance/checklists/participation.ts';
import type { ListView } from '../../api/lists.ts';

/** A run of a checklist: it is in this page and nowhere else. */
export function useRun({ list, reasons }: ListView) {
  const [state, setState] = useState<ChecklistState>(() => newChecklist(list.id));
  /** Tells one run from another, so that each is counted once. */
  const [id, setId] = useState(() => crypto.randomUUID());
  const seen = useMemo(() => {
    const items = itemsShown(list, state);
    const missing = missingItems(list, state, reasons);
    const lacking = new Set(missing.map(({ item }) => item.id));
    return {
      items,
      missing,
      done: items.filter((item) => !lacking.has(item.id)).length,
      note: noteText(list, state, reasons),
      taken: participation(list, state),
    };
  }, [list, state, reasons]);
  return {
    ...seen,
    state,
    id,
    choose: (about: Pick<ChecklistState, 'age' | 'needs'>) => setState((before) => ({ ...before, ...about })),
    answer: (item: string, answered: AnsweredItem | null) =>
      setState((before) => answerItem(before, item, answered)),
    restart() {
      setState(newChecklist(list.id, state.age, state.needs));
      setId(crypto.randomUUID());
    },
  };
}

export type Run = ReturnType<typeof useRun>;
