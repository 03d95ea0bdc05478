import type { Answerer } from '../../answering/answer.ts';
import type { OverviewParts } from '../../http/api/overview/overview-parts.ts';
import type { ReminderParts } from '../../http/api/reminders/reminder-parts.ts';
import type { Store } from '../../store/store.ts';
import { cardLines } from '../../teams/cards/card-lines.ts';
import { reminderCard } from '../../teams/cards/remind/reminder-card.ts';
import type { Guidance } from '../load-guidance.ts';
import type { RunningReminders } from '../start-reminders.ts';

interface Running {
  readonly store: Store;
  readonly reminders: Pick<RunningReminders, 'recipients' | 'wake'>;
  /** As it is now: content may be read again. */
  readonly guidance: () => Guidance;
  /** null until the documents have been read. */
  readonly answerer: () => Answerer | null;
  readonly lateMs: number;
}

/** What the pages for managers are made of. */
export function managerParts({ store, reminders, guidance, answerer, lateMs }: Running): {
  readonly overview: OverviewParts;
  readonly reminders: ReminderParts;
} {
  return {
    overview: {
      store,
      reasons: () => guidance().reasons,
      titleOf: (document) => answerer()?.passage(document)?.passage.title ?? null,
      introduced: async () => (await guidance().introduction?.desk.finished()) ?? [],
      now: Date.now,
    },
    reminders: {
      store,
      recipients: reminders.recipients,
      wake: reminders.wake,
      lists: () => guidance().lists,
      ready: () => guidance().ready,
      daysOff: () => guidance().daysOff(),
      screen: (text) => guidance().screen(text),
      cardLines: (said, checklist, scope) =>
        cardLines(reminderCard({ ...said, delivery: null, checklist, round: 0, scope })),
      now: Date.now,
      lateMs,
    },
  };
}
