import { randomBytes } from 'node:crypto';
import type { Checklist, Reason } from '../guidance/checklists/checklist.ts';
import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import { swedishDaysOff } from '../guidance/deadlines/days-off.ts';
import type { IntroductionCourse } from '../guidance/introduction/introduction-course.ts';
import type { ReadyMade } from '../guidance/schedules/ready-made.ts';
import { deliveryFile } from '../http/delivery-file.ts';
import type { FileRoute } from '../http/file-route.ts';
import type { SourceRegister } from '../knowledge/sources/source.ts';
import type { Screen } from '../privacy/screen-text.ts';
import type { FindRecipients } from '../reminders/recipients.ts';
import { scheduleCsv } from '../reminders/schedule-csv.ts';
import type { Store } from '../store/store.ts';
import type { AnyGuide } from '../teams/guide/guide.ts';
import { createIntroductionGuide } from '../teams/guide/introduction-guide.ts';
import { createOwnDataGuide } from '../teams/guide/own-data-guide.ts';
import { createReceiptGuide } from '../teams/guide/receipt-guide.ts';
import { framedRouter } from '../teams/guide/remind/framed-router.ts';
import { resumeReminder } from '../teams/guide/remind/resume-reminder.ts';
import { createRemindGuide } from '../teams/guide/remind-guide.ts';
import type { GuideRouter } from '../teams/guide/route-guides.ts';
import type { Managers } from '../teams/managers.ts';
import type { UnitStore } from '../teams/unit-store.ts';

/** What reminding takes beside the content. */
export interface Reminding {
  readonly store: Store;
  readonly units: UnitStore;
  readonly managers: Managers;
  readonly recipients: FindRecipients;
  /** What links to files are signed with. */
  readonly signingKey: string;
  /** Looks at once whether something is to be sent. */
  readonly wake: () => void;
  readonly lateMs: number;
}

export interface ReminderGuideParts extends Reminding {
  readonly lists: ReadonlyMap<string, Checklist>;
  readonly reasons: readonly Reason[];
  readonly ready: readonly ReadyMade[];
  readonly sources: SourceRegister;
  readonly checklists: AnyGuide;
  readonly introduction: IntroductionCourse;
  readonly screen: Screen;
  readonly publicUrl: string | null;
  readonly now: () => number;
  readonly daysOff: () => DaysOff | null;
}

/** What in the chat is kept about people: reminders, for who makes them and who gets them, the introduction, and all that is kept. */
export interface ReminderGuides {
  readonly guides: readonly AnyGuide[];
  readonly files: readonly FileRoute[];
  /** Keeps a reminder around the checklist that came with it. */
  around(router: GuideRouter): GuideRouter;
}

export function reminderGuides(parts: ReminderGuideParts): ReminderGuides {
  const { store, lists, introduction, now, signingKey } = parts;
  return {
    guides: [
      createRemindGuide({ ...parts, newId }),
      createReceiptGuide({ store, daysOff: swedishDaysOff, now, lists, checklists: parts.checklists }),
      createOwnDataGuide({
        store,
        units: parts.units,
        now,
        titleOf: (kind, id) =>
          kind === 'unit' ? (introduction.desk.unit(id)?.title ?? null) : introduction.titleOf({ kind, id }),
      }),
      createIntroductionGuide({ ...introduction, people: store.people, managers: parts.managers, now }),
    ],
    files: [
      deliveryFile({
        signingKey,
        now,
        csv: async (schedule) =>
          (await store.schedules.get(schedule)) === null
            ? null
            : (await scheduleCsv(schedule, store.ledger)).file,
      }),
    ],
    around: (router) =>
      framedRouter(router, {
        ledger: store.ledger,
        optOuts: store.optOuts,
        resume: resumeReminder(lists),
        now,
      }),
  };
}

/** 16 hexadecimal figures: ids stand in every button of a card. */
function newId(): string {
  return randomBytes(8).toString('hex');
}
