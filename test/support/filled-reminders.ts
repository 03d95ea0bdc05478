import { swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import { todayInStockholm } from '../../src/guidance/deadlines/today-in-stockholm.ts';
import { planSchedule } from '../../src/reminders/plan-schedule.ts';
import type { Recurrence } from '../../src/reminders/recurrence/recurrence.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import { anOccasion, sendAll, toPerson } from './open-reminder.ts';
import { aConversation } from './reminding.ts';

const DAY = 86_400_000;

/** Keeps people, a team and a reminder that has been sent twice, in a folder that a program is started with afterwards. */
export async function fillReminders(dataDir: string, now = Date.now()): Promise<void> {
  const store = await openStore({ url: null, dataDir });
  const daysOff = await swedishDaysOff();
  for (const name of ['Anna', 'Bo', 'Cia']) {
    const id = name.toLowerCase();
    await store.people.seen({ id, name: `${name} A`, account: `29:${id}`, tenant: null }, now);
    await store.people.say(id, { unit: 'Farsta' });
  }
  await store.conversations.seen(
    aConversation('19:norr@thread.tacv2', 'channel', null, 'Teamet i norr'),
    now,
  );
  const today = todayInStockholm(new Date(now));
  const rule: Recurrence = {
    kind: 'weekly',
    every: 1,
    weekdays: [1, 4],
    time: '09:00',
    from: today,
    move: 'next',
  };
  const planned = planSchedule(
    {
      title: 'Se över planerna inför mötet',
      content: { kind: 'text', text: 'Se över planerna inför mötet.' },
      audience: { kind: 'unit', unit: 'Farsta' },
      rule,
      owner: 'chef',
      ownerName: 'Chefen',
      madeIn: null,
    },
    { id: 'filled-reminder', now: now + DAY, daysOff },
  )!;
  for (const back of [8, 4]) {
    const at = now - back * DAY;
    const id = `sent-days-ago-${back}`;
    const kept = await store.schedules.add(
      { ...planned, id, lineage: id, title: `Den för ${back} dagar sedan`, nextAt: at },
      at,
    );
    const people = ['anna', 'bo', 'cia'].map((to) => toPerson(to, { notBefore: at, expiresAt: at + DAY }));
    await store.ledger.open(anOccasion(kept, { dueAt: at, nextAt: planned.nextAt! }), people, at);
    await sendAll(store, at);
    await store.ledger.acknowledge(people[0]!.id, 'anna', at + 1_000);
  }
  await store.schedules.add(planned, now);
  await store.close();
}
