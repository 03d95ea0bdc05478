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
  test('thirty times, on SQLite: nobody is lost, and only what was in flight can come twice', {
    timeout: slow,
  }, async () => {
    const options = { rounds: 30, processes: 1, recipients: 2_500, random: createRandom(1) };
    const figures = printed('SQLite', await killRounds(await sqliteDatabases.fresh(), options));
    expect(figures.lost).toBe(0);
    expect(figures.twice).toBeLessThanOrEqual(figures.inFlight);
  });

  test.skipIf(postgres === null)(
    'thirty times, two at once on PostgreSQL: nobody is lost, and only what was in flight can come twice',
    { timeout: slow },
    async () => {
      const options = { rounds: 30, processes: 2, recipients: 2_500, random: createRandom(2) };
      const figures = printed('PostgreSQL', await killRounds(await postgres!.fresh(), options));
      expect(figures.lost).toBe(0);
      expect(figures.twice).toBeLessThanOrEqual(figures.inFlight);
    },
  );
});
