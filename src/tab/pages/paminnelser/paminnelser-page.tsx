import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ReminderDone } from '../../api/reminders.ts';
import { useSubPage } from '../../frame/use-sub-page.ts';
import { CalendarPage } from './calendar/calendar-page.tsx';
import { FormPage } from './form/form-page.tsx';
import { ListPage } from './list-page.tsx';
import { placeOf } from './place-of.ts';
import { StandingPage } from './standing/standing-page.tsx';
import { useFresh } from './use-fresh.ts';

/** Reminders: the list, the calendar, one of them, and the form that makes and changes them. */
export default function PaminnelserPage() {
  const place = placeOf(useSubPage());
  const [, go] = useLocation();
  // What was done is said on the page that it leads to.
  const [notice, setNotice] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const freshen = useFresh();
  const done = async ({ notice: text, reminder }: ReminderDone) => {
    await freshen(reminder);
    setNotice({ id: reminder.id, text });
    go(`/paminnelser/${reminder.id}`);
  };
  if (place.at === 'list') return <ListPage />;
  if (place.at === 'calendar') return <CalendarPage month={place.month} />;
  if (place.at === 'new') return <FormPage key="new" original={null} onDone={done} />;
  const { at, id } = place;
  if (at === 'one') return <StandingPage key={id} id={id} notice={notice?.id === id ? notice.text : null} />;
  return <FormPage key={`${at} ${id}`} original={{ id, as: at }} onDone={done} />;
}
