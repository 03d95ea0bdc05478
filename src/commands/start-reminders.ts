import { randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Checklist } from '../guidance/checklists/checklist.ts';
import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import type { Log } from '../http/log-port.ts';
import { createFindRecipients, type FindRecipients } from '../reminders/recipients.ts';
import { createReminderService } from '../reminders/reminder-service.ts';
import type { Store } from '../store/store.ts';
import type { TeamsAdapter } from '../teams/create-adapter.ts';
import { renderReminder } from '../teams/guide/remind/render-reminder.ts';
import { inTheirLanguage } from '../teams/in-their-language.ts';
import { createManagers, type Managers } from '../teams/managers.ts';
import { createMessenger } from '../teams/messenger.ts';

export interface StartRemindersOptions {
  readonly config: Pick<Config, 'identity' | 'language' | 'reminders'>;
  readonly store: Store;
  readonly adapter: TeamsAdapter;
  readonly log: Log;
  /** As they are now: content may be read again. */
  readonly lists: () => ReadonlyMap<string, Checklist>;
  readonly daysOff: () => DaysOff | null;
}

/** Reminding as it runs, and what the chat needs of it. */
export interface RunningReminders {
  readonly managers: Managers;
  readonly recipients: FindRecipients;
  /** Begins to send; what is due waits until then. */
  start(): void;
  /** Looks at once whether something is to be sent. */
  wake(): void;
  /** Takes nothing more, lets what is under way finish, and returns the rest. */
  stop(): Promise<void>;
}

/** A supervisor kills ten seconds after it has asked: what is under way has eight of them. */
const STOP_PATIENCE_MS = 8_000;

export function startReminders(options: StartRemindersOptions): RunningReminders {
  const { config, store, adapter, log } = options;
  const { managers, managerTeam, perSecond } = config.reminders;
  const now = Date.now;
  const messenger = inTheirLanguage(
    createMessenger({
      adapter,
      appId: config.identity?.appId ?? null,
      conversations: store.conversations,
      render: (claimed) => renderReminder(claimed, { lists: options.lists() }),
      log,
      now,
    }),
    config.language,
  );
  const { people, conversations } = store;
  const recipients = createFindRecipients({ people, conversations, messenger, now });
  const service = createReminderService({
    store,
    messenger,
    recipients,
    daysOff: options.daysOff,
    log,
    now,
    id: randomBytes(8).toString('hex'),
    perSecond,
  });
  let state: 'new' | 'started' | 'stopped' = 'new';
  return {
    managers: createManagers({
      ids: managers,
      team: managerTeam,
      members: messenger.members,
      everybody: config.identity === null && managers.length === 0 && managerTeam === null,
      now,
      log,
    }),
    recipients,
    start() {
      // The calendar may be there only when it is over.
      if (state !== 'new') return;
      state = 'started';
      service.start();
    },
    wake: () => service.wake(),
    async stop() {
      const wasStarted = state === 'started';
      state = 'stopped';
      if (!wasStarted) return;
      const stopped = await service.stop(STOP_PATIENCE_MS);
      if (stopped.finished + stopped.returned + stopped.cut > 0)
        log.info({ code: 'reminders_stopped', ...stopped }, 'Sending was stopped');
    },
  };
}
