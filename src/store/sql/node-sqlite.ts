import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements that are kept ready: more than the store has, so that only lists of odd lengths fall out. */
const MOST_STATEMENTS = 300;

/** Short: what waits longer waits without holding up the process (`whenFree`). */
const BUSY_MS = 10;

/**
 * Node's own SQLite in the shape that Kysely asks for.
 * @param path of the file, which is made if it is not there
 */
export function nodeSqlite(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  const ready = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      const known = ready.get(text);
      // Put last again: what falls out is what has not been asked for longest.
      if (known) ready.delete(text);
      const statement = known ?? wrap(database.prepare(text));
      ready.set(text, statement);
      if (ready.size > MOST_STATEMENTS) ready.delete(ready.keys().next().value!);
      return statement;
    },
    close() {
      ready.clear();
      database.close();
    },
  };
}

function wrap(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
