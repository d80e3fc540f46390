import type { EntityManager, EntitySchema, MikroORM, Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as MySqlOrm } from '@mikro-orm/mysql';
import { MikroORM as SqliteOrm } from '@mikro-orm/sqlite';
import { EventEmitter } from 'node:events';
import { bindParameters } from './bound-parameters.ts';
import { waitForConnections } from './free-connection.ts';
import { guardConnection } from './guarded-connection.ts';
import { atOnce, oneAtATime, type InTurn } from './in-turn.ts';
import { madeAhead } from './made-ahead.ts';
import { makePrivate } from './private-file.ts';
import { beginSession } from './server-session.ts';
import { Storage } from './storage.ts';
import { keepPrepared } from './prepared-statements.ts';
import { migrate } from './migrate.ts';
import { migrationsFor, type MigrationFile } from './migration-file.ts';

export type Dialect = 'sqlite' | 'mysql';

export interface DatabaseOptions {
  /** `sqlite:FILE`, `sqlite::memory:` or `mysql://user:password@host:port/schema`, with `?connectionLimit=…` if few are to be taken */
  url: string;
  entities: readonly EntitySchema[];
  migrations: readonly MigrationFile[];
}

export interface Database {
  readonly dialect: Dialect;
  readonly orm: MikroORM;
  readonly storage: Storage;
  /** A new entity manager for one transaction. */
  readonly forTransaction: () => EntityManager;
  /** Runs a transaction when it is its turn. */
  readonly inTurn: InTurn;
  /** Emits, by the name of a list, the rows that transactions of this process have committed to it. */
  readonly appended: EventEmitter;
  close(): Promise<void>;
}

export function dialectOf(url: string): Dialect {
  if (url.startsWith('sqlite:')) return 'sqlite';
  if (url.startsWith('mysql://')) return 'mysql';
  throw new Error(`A database URL starts with sqlite: or mysql://, not "${url.split(':')[0]}:"`);
}

/** How many connections to its server a process takes at most. Two, as one holds the lock while another migrates the tables. */
export function connectionLimitOf(url: string): number {
  const limit = Number(new URL(url).searchParams.get('connectionLimit') ?? 16);
  if (!Number.isInteger(limit) || limit < 2) throw new Error('connectionLimit is not a whole number of two or more');
  return limit;
}

/** Opens one agency's database and migrates its tables to the latest version. */
export async function openDatabase({ url, entities, migrations }: DatabaseOptions): Promise<Database> {
  const dialect = dialectOf(url);
  const options = {
    entities: [...entities],
    extensions: [Migrator],
    // Several agencies may run in one process. Without its own context name, an entity manager forked during another
    // agency's transaction would belong to that agency's database.
    contextName: crypto.randomUUID(),
    // Times are stored and read as UTC, whatever the machine's time zone.
    timezone: 'Z',
    ensureDatabase: false,
    onCreateConnection: async (connection: unknown) => guardConnection(connection, url),
    logger: () => {},
    migrations: {
      snapshot: false,
      allOrNothing: false,
      // On SQLite all migrations already run in one transaction.
      transactional: dialect !== 'sqlite',
    },
  } satisfies OrmOptions;
  const orm = dialect === 'sqlite' ? await openSqlite(url, options) : await openMySql(url, options);
  const migrationsList = migrationsFor(dialect, migrations, orm.config.get('collate'));
  orm.config.set('migrations', { ...orm.config.get('migrations'), migrationsList });
  if (migrations.length > 0) await migrate(orm, dialect);
  const inTurn = dialect === 'sqlite' ? oneAtATime() : atOnce;
  const appended = new EventEmitter().setMaxListeners(0);
  const forTransaction = madeAhead(() => orm.em.fork());
  return { dialect, orm, storage: new Storage(), forTransaction, inTurn, appended, close: () => orm.close(true) };
}

type OrmOptions = Partial<Options>;

async function openSqlite(url: string, options: OrmOptions): Promise<MikroORM> {
  const dbName = url.slice('sqlite:'.length);
  // SQLite creates its companion files with the mode of the database file.
  if (dbName !== ':memory:') makePrivate(dbName, ['', '-wal', '-shm', '-journal']);
  const orm: MikroORM = await SqliteOrm.init({ ...options, dbName });
  const connection = orm.em.getConnection();
  keepPrepared((await connection.getNativeClient()) as object);
  bindParameters(connection, 'sqlite');
  // WAL lets other processes read during a write; FULL makes every acknowledged commit survive a power cut.
  for (const pragma of ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    await connection.execute(`PRAGMA ${pragma}`);
  }
  return orm;
}

async function openMySql(url: string, options: OrmOptions): Promise<MikroORM> {
  const orm: MikroORM = await MySqlOrm.init({
    ...options,
    clientUrl: url,
    charset: 'utf8mb4',
    pool: { min: 0, max: connectionLimitOf(url) },
    onCreateConnection: async (connection) => {
      await beginSession(connection);
      guardConnection(connection, url);
    },
  });
  bindParameters(orm.em.getConnection(), 'mysql');
  orm.config.set('collate', await noPadCollation(orm));
  // Whoever starts a process is told at once if there is none.
  waitForConnections((await orm.em.getConnection().getNativeClient()) as object);
  return orm;
}

/**
 * The collation that compares texts as SQLite does: byte by byte, including trailing blanks, which `utf8mb4_bin`
 * ignores. MySQL and MariaDB name it differently.
 */
async function noPadCollation(orm: MikroORM): Promise<string> {
  const [row] = await orm.em.getConnection().execute('select version() as version');
  const { version } = row as { version: string };
  return version.includes('MariaDB') ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
}
