import { describe, expect, it } from 'vitest';
import { NO_ANSWER } from '../../../src/store/asked-subjects.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('asked subjects in $name', ({ fresh }) => {
  it('are counted for each month, the most asked first, from the month that is wanted', async () => {
    const { subjects } = await (await fresh()).open();
    const asked = ['plan', 'sekretess', 'sekretess', NO_ANSWER, 'sekretess', 'aktualisering'];
    for (const subject of asked) await subjects.add(subject, '2026-11');
    await subjects.add('plan', '2026-10');
    await subjects.add('plan', '2025-12');
    expect(await subjects.list('2026-10')).toEqual([
      { month: '2026-10', subject: 'plan', count: 1 },
      { month: '2026-11', subject: 'sekretess', count: 3 },
      { month: '2026-11', subject: NO_ANSWER, count: 1 },
      { month: '2026-11', subject: 'aktualisering', count: 1 },
      { month: '2026-11', subject: 'plan', count: 1 },
    ]);
    expect(await subjects.list('2027-01')).toEqual([]);
  });

  it('lose no question when several processes count at once', async () => {
    const database = await fresh();
    const stores = await Promise.all([1, 2, 3].map(() => database.open()));
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => stores[i % 3]!.subjects.add('sekretess', '2026-11')),
    );
    expect(await stores[0]!.subjects.list('2026-11')).toEqual([
      { month: '2026-11', subject: 'sekretess', count: 60 },
    ]);
  });

  it('leave no trace of who asked, or of the day', async () => {
    const database = await fresh();
    const { subjects } = await database.open();
    await subjects.add('sekretess', '2026-11');
    const { asked_subject } = await database.dump();
    expect(asked_subject).toEqual([{ month: '2026-11', subject: 'sekretess', count: 1 }]);
  });
});
