import { z } from 'zod';

/** Who may remind others, how fast, and what is kept for how long. */
export interface ReminderSettings {
  /** `postgres://…`; null for a file of SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** Object ids in Entra ID of those who may remind others. */
  readonly managers: readonly string[];
  /** The Teams team whose members may; null for none. */
  readonly managerTeam: string | null;
  /** Messages in a second, for all processes together. */
  readonly perSecond: number;
  /** How late a reminder is still sent. */
  readonly lateMs: number;
  /** Days that things are kept. */
  readonly retention: { readonly deliveries: number; readonly questions: number };
}

const hourMs = 3_600_000;
/** Teams allows 50 in a second for an app in a tenant; replies to those who write must find room beside reminders. */
const mostPerSecond = 40;

const wholeNumber = (name: string, from: number, to: number, usual: number) =>
  z
    .string()
    .default(String(usual))
    .refine((value) => /^\d{1,6}$/.test(value) && Number(value) >= from && Number(value) <= to, {
      error: `${name} must be a whole number from ${from} to ${to} (${usual} is usual).`,
    })
    .transform(Number);

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The variables behind the settings; spread into the schema of the whole environment. */
export const reminderVariables = {
  databaseUrl: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/, {
      error: 'DATABASE_URL must be an address such as postgres://user:password@host:5432/lathunden.',
    })
    .optional(),
  managers: z
    .string()
    .default('')
    .transform((value) => value.split(/[\s,;]+/).filter((id) => id !== ''))
    .refine((ids) => ids.every((id) => guid.test(id)), {
      error: 'MANAGERS must be object ids (GUIDs) with commas between: Entra ID, "Users", "Object ID".',
    })
    .transform((ids) => ids.map((id) => id.toLowerCase())),
  managerTeam: z.string().optional(),
  perSecond: wholeNumber('REMINDERS_PER_SECOND', 1, mostPerSecond, 5),
  lateHours: wholeNumber('REMINDERS_LATE_HOURS', 1, 168, 12),
  keepDeliveries: wholeNumber('KEEP_DELIVERIES_DAYS', 30, 3_650, 400),
  keepQuestions: wholeNumber('KEEP_QUESTIONS_DAYS', 1, 3_650, 90),
};

/** The names that the variables have in the environment. */
export const reminderVariableNames = {
  databaseUrl: 'DATABASE_URL',
  managers: 'MANAGERS',
  managerTeam: 'MANAGER_TEAM',
  perSecond: 'REMINDERS_PER_SECOND',
  lateHours: 'REMINDERS_LATE_HOURS',
  keepDeliveries: 'KEEP_DELIVERIES_DAYS',
  keepQuestions: 'KEEP_QUESTIONS_DAYS',
} as const satisfies Record<keyof typeof reminderVariables, string>;

const values = z.object(reminderVariables);

export function reminderSettings(read: z.output<typeof values>): ReminderSettings {
  const { databaseUrl = null, managers, managerTeam = null, perSecond } = read;
  return {
    databaseUrl,
    managers,
    managerTeam,
    perSecond,
    lateMs: read.lateHours * hourMs,
    retention: { deliveries: read.keepDeliveries, questions: read.keepQuestions },
  };
}
