/** What may be logged of anything that was thrown: its kind. What it says may quote what somebody sent. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
