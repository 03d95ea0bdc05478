import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import type { People } from '../store/people.ts';
import { sayMoment } from '../texts/recurrence.ts';
import { reminderTexts } from '../texts/reminders.ts';
import { firstWorkingMoment } from './first-working-moment.ts';

const texts = reminderTexts.preview;

/**
 * What to say to somebody whose own reminder falls outside the hours that they work: when it comes instead. Nothing, when it
 * comes as they said. @param first the first occasion, in milliseconds @param isOnce whether it is the only one
 */
export async function ownTimeLines(
  owner: string | null,
  first: number,
  isOnce: boolean,
  { people }: { readonly people: Pick<People, 'byIds'> },
  daysOff: DaysOff,
): Promise<string[]> {
  if (owner === null) return [];
  const [person] = await people.byIds([owner]);
  const at = firstWorkingMoment(first, daysOff)(person?.hours);
  return at === first ? [] : [texts.outsideOwnHours(sayMoment(at), isOnce)];
}
