import { restoreBackup } from '../src/store/backup/restore-backup.ts';
import { writeBackup } from '../src/store/backup/write-backup.ts';
import { useDatabase } from '../src/store/sql/open-database.ts';
import { openStore } from '../src/store/sql/open-store.ts';
import { addSchedule, DAY, openFor, THEN } from './support/filled-store.ts';

const [what, dir, url0, extra] = process.argv.slice(2);
const url = url0 === '-' ? null : url0!;
const rss = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
const t0 = performance.now();
const base = rss();
if (what === 'fill') {
  const n = Number(extra ?? 200000);
  const store = await openStore({ url, dataDir: dir! });
  await addSchedule(store, 's1', THEN);
  for (let i = 0; i < n / 2000; i++)
    await openFor(store, {
      schedule: 's1',
      dueAt: THEN + i * DAY,
      nextAt: THEN + (i + 1) * DAY,
      people: 2000,
    });
  await store.close();
  await useDatabase({ url, dataDir: dir! }, async ({ db }) => {
    await db
      .updateTable('delivery')
      .set({
        state: 'sent',
        sent_at: THEN,
        message: '1735689600000',
        conversation: 'a:1x2y3z1x2y3z1x2y3z1x2y3z1x2y3z1x2y3z',
      })
      .execute();
  });
} else if (what === 'backup') {
  await useDatabase({ url, dataDir: dir! }, (d) =>
    writeBackup(d, '/tmp/keepbench/b', { force: true, now: Date.now }),
  );
} else {
  const longest = 0;
  const r = await useDatabase({ url, dataDir: dir! }, (d) =>
    restoreBackup(d, '/tmp/keepbench/b', {
      passOver: () => null,
      now: Date.now,
      actor: 't',
      moved: extra === 'moved',
      trial: false,
    }),
  );
  console.log(r.counts.delivery, r.leftOut, longest);
}
console.log(
  what,
  url0,
  extra ?? '',
  `${((performance.now() - t0) / 1000).toFixed(1)} s`,
  'base',
  base,
  'max',
  rss(),
);
