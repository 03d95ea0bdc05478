import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { whenFree } from './when-free.ts';

/**
 * SQLite where every transaction takes the right to write when it begins: two processes then wait for each other, and none
 * finds out half-way that the other was first. Kysely itself lets one query or transaction at a time have the connection.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  #patient: DatabaseConnection | null = null;

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#patient ??= patient(await super.acquireConnection());
    return this.#patient;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // After a full disk, for one, SQLite has undone it already: what went wrong is worth more than that.
    await super.rollbackTransaction(connection).catch(() => {});
  }
}

/** A statement that is refused because somebody else writes has done nothing, so it can be asked again. */
function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: (query) => whenFree(() => connection.executeQuery(query)),
    streamQuery: (query, size) => connection.streamQuery(query, size),
  };
}

class TransactionalAdapter extends SqliteAdapter {
  /** True of SQLite itself: migrations then run in one transaction, which is also their lock. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
