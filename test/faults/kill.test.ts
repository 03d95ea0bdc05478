import { describe, expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { postgresDatabases, sqliteDatabases } from '../support/test-store.ts';
import { type KillFigures, killRounds } from './kill-rounds.ts';

const slow = 300_000;
const postgres = await postgresDatabases();

/** The figures are what one wants to read, also when everything holds. */
function printed(name: string, figures: KillFigures): KillFigures {
  const { rounds, recipients, lost, twice, inFlight } = figures;
  console.info(
    `${name}: ${rounds} kills while sending, ${recipients} recipients, ${lost} lost, ${twice} sent twice, ${inFlight} in flight at the kills`,
  );
  return figures;
}

describe('a sender that is killed without warning', () => {
  // Most of the time goes by until processes have started, so both kinds of database wait together.
  test('thirty times on each database, two at once on PostgreSQL: nobody is lost, and only what was in flight can come twice', {
    timeout: slow,
  }, async () => {
    const common = { rounds: 30, recipients: 2_500 };
    const runs = [
      [
        'SQLite',
        await sqliteDatabases.fresh(),
        { ...common, processes: 1, random: createRandom(1) },
      ] as const,
      ...(postgres === null
        ? []
        : [
            [
              'PostgreSQL',
              await postgres.fresh(),
              { ...common, processes: 2, random: createRandom(2) },
            ] as const,
          ]),
    ];
    const all = await Promise.all(
      runs.map(async ([name, database, options]) => printed(name, await killRounds(database, options))),
    );
    expect(all.map(({ lost }) => lost)).toEqual(runs.map(() => 0));
    for (const { twice, inFlight } of all) expect(twice).toBeLessThanOrEqual(inFlight);
  });
});
