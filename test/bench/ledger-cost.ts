import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { openStore } from '../../src/store/sql/open-store.ts';
import { openedOccasion } from '../support/opened-occasion.ts';
import { median } from './statistics.ts';

/** What the sender asks for when it works at full speed: it waits until this many can be taken in one go. */
const BATCH = 6;
const LEASE_MS = 60_000;

/** Milliseconds for one send, at the median. */
export interface LedgerCost {
  /** Taking the row, its part of the batch, and writing that it was sent. */
  readonly claimAndUpdate: number;
  /** With everything else that is asked of the database for each send: the brake, and whether it is to be sent still. */
  readonly everything: number;
  /** As many statements of the same kind, bare, in the same database: a row is taken (with its batch) and written once. */
  readonly echo: number;
}

/** Takes and notes so many deliveries while more wait, as the sender does, in a database that is empty. */
export async function ledgerCost(
  place: { readonly url: string | null; readonly dataDir: string },
  { waiting, sends }: { readonly waiting: number; readonly sends: number },
): Promise<LedgerCost> {
  const store = await openStore(place);
  const echo = place.url === null ? sqliteEcho(place.dataDir) : await postgresEcho(place.url);
  try {
    await openedOccasion(store, waiting, 'http://127.0.0.1:1');
    await echo.fill(waiting);
    const [claimAndUpdate, everything, bare]: [number[], number[], number[]] = [[], [], []];
    for (let taken = 0; taken < sends; taken += BATCH) {
      const now = Date.now();
      const began = performance.now();
      const rows = await store.ledger.claim({ by: 'bench', now, until: now + LEASE_MS, limit: BATCH });
      const claimed = (performance.now() - began) / rows.length;
      for (const { delivery } of rows) {
        const asked = performance.now();
        await store.pace.brakedUntil();
        await store.ledger.mayStillSend(delivery.id, 'bench');
        const sent = performance.now();
        const conversation = `chat-${delivery.person}`;
        await store.ledger.markSent(delivery.id, 'bench', { at: now, message: 'm', conversation });
        const noted = performance.now();
        claimAndUpdate.push(claimed + noted - sent);
        everything.push(claimed + noted - asked);
      }
      bare.push(...(await echo.batch(taken)));
    }
    return { claimAndUpdate: median(claimAndUpdate), everything: median(everything), echo: median(bare) };
  } finally {
    await echo.close();
    await store.close();
  }
}

interface Echo {
  fill(rows: number): Promise<void>;
  /** @param first number of the batch's first row @returns milliseconds for each row */
  batch(first: number): Promise<number[]>;
  close(): Promise<void>;
}

const numbers = Array.from({ length: BATCH }, (_, i) => i);

function sqliteEcho(folder: string): Echo {
  const db = new DatabaseSync(`${folder}/lathunden.sqlite`);
  db.exec('pragma synchronous = full; create table echo (id integer primary key, state text, at integer)');
  const take = db.prepare(
    `update echo set state = 'sending' where id in (${numbers.map(() => '?')}) returning *`,
  );
  const note = db.prepare("update echo set state = 'sent', at = ? where id = ?");
  return {
    async fill(rows) {
      db.exec('begin');
      const insert = db.prepare("insert into echo values (?, 'waiting', null)");
      for (let id = 0; id < rows; id += 1) insert.run(id);
      db.exec('commit');
    },
    async batch(first) {
      const began = performance.now();
      take.all(...numbers.map((i) => first + i));
      const taken = (performance.now() - began) / BATCH;
      return numbers.map((i) => {
        const from = performance.now();
        note.run(Date.now(), first + i);
        return taken + performance.now() - from;
      });
    },
    async close() {
      db.close();
    },
  };
}

async function postgresEcho(url: string): Promise<Echo> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('create table echo (id integer primary key, state text, at bigint)');
  return {
    async fill(rows) {
      await client.query("insert into echo select id, 'waiting' from generate_series(0, $1::int - 1) id", [
        rows,
      ]);
    },
    async batch(first) {
      const began = performance.now();
      await client.query("update echo set state = 'sending' where id = any($1) returning *", [
        numbers.map((i) => first + i),
      ]);
      const taken = (performance.now() - began) / BATCH;
      const all: number[] = [];
      for (const i of numbers) {
        const from = performance.now();
        await client.query("update echo set state = 'sent', at = $1 where id = $2", [Date.now(), first + i]);
        all.push(taken + performance.now() - from);
      }
      return all;
    },
    close: () => client.end(),
  };
}
