/** What the reminders tell the operator: codes and counts, never who or what. */
export interface ReminderLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
