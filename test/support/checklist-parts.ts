import type { ParticipationCount } from '../../src/guidance/checklists/participation.ts';
import { type ChecklistGuideParts, createChecklistGuide } from '../../src/teams/guide/checklist-guide.ts';
import type { GuideContext } from '../../src/teams/guide/guide.ts';
import { guideContext } from './guide-context.ts';
import { backpack, longest, playground, smallReasons, smallSources } from './small-checklist.ts';

/** The checklists in the chat, with invented lists. Words with "Kalle" are stopped, with "grannen" asked about. */
export function checklistParts(changes: Partial<ChecklistGuideParts> = {}) {
  const counted: ParticipationCount[] = [];
  const parts: ChecklistGuideParts = {
    lists: new Map([playground, backpack, longest].map((list) => [list.id, list])),
    reasons: smallReasons,
    sources: smallSources,
    counts: { add: async (count) => void counted.push(count) },
    screen: (text) => ({
      verdict: /Kalle/u.test(text) ? 'stop' : /grannen/u.test(text) ? 'ask' : 'pass',
      kinds: [],
    }),
    now: () => 0,
    ...changes,
  };
  return { guide: createChecklistGuide(parts), counted, parts };
}

export const somewhere: GuideContext = { ...guideContext, unit: 'Norra' };
