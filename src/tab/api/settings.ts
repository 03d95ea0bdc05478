import type { Language } from '../../texts/language.ts';
import type { ShownHours } from '../../texts/shown-hours.ts';

export type { ShownHours };

/** A reminder, or all of them, that somebody has said no to. */
export interface StoppedReminder {
  /** null for all reminders. */
  readonly lineage: string | null;
  /** What it is called; null for one that is gone, and for all. */
  readonly title: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `GET /api/tab/settings`: what somebody has said of themselves. */
export interface SettingsReply {
  /** null when they have not chosen one. */
  readonly language: Language | null;
  readonly unit: string | null;
  readonly units: readonly string[];
  readonly role: string | null;
  readonly roles: readonly string[];
  readonly hours: ShownHours;
  readonly stopped: readonly StoppedReminder[];
}

/** `PUT /api/tab/settings`: null forgets what was said; hours that are the usual ones are not kept. */
export interface SettingsInput {
  readonly language: Language | null;
  readonly unit: string | null;
  readonly role: string | null;
  readonly hours: ShownHours;
}

/** `PUT /api/tab/stopped` */
export interface StoppedInput {
  readonly lineage: string | null;
  readonly isStopped: boolean;
}

/** `GET /api/tab/own-data`: everything that is kept about somebody, in plain words. `GET /api/tab/own-data/file` is the same as JSON. */
export interface OwnDataReply {
  readonly told: readonly { readonly title: string; readonly lines: readonly string[] }[];
}
