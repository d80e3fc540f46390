import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { DataFolder } from '@hub/embedded/data-folder.ts';
import { subgraphNames, type SubgraphName } from '@hub/embedded/agencies.ts';
import { newKeys } from '@hub/embedded/keys.ts';
import { AuditHead } from '@hub/shared/audit/audit.entity.ts';
import { openDatabase } from '@hub/shared/database/open-database.ts';
import { natsTransport } from '@hub/shared/feed/nats.ts';
import { newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { newTestNamespace } from '@hub/shared/testing/test-transports.ts';
import { runProgram, type Ended } from '../each-part-in-its-own-process/part.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

/** A hub whose agencies' databases can be restored from a backup, the way an operator does it. */
export interface RestorableHub {
  /** The hub that is running now. */
  readonly hub: TestHub;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  backUp: (agency: SubgraphName) => Promise<void>;
  /** The hub must be stopped. */
  restore: (agency: SubgraphName) => Promise<void>;
  beginEpoch: (agency: SubgraphName) => Promise<Ended>;
  replay: (follower: SubgraphName, upstream: SubgraphName, ...options: string[]) => Promise<Ended>;
  close: () => Promise<void>;
}

/** An embedded hub on SQLite files; the operator's commands require it to be stopped. */
export async function embeddedOnSqlite(): Promise<RestorableHub> {
  const data = await mkdtemp(join(tmpdir(), 'hub-restored-'));
  const folder = new DataFolder(data);
  const { keys, databaseUrls } = folder;
  const start = () => startTestHub('sqlite', { ...keys, databaseUrls });
  let hub = await start();
  const file = (agency: SubgraphName) => join(data, `${agency}.db`);
  const run = (main: string, ...options: string[]) => runProgram(main, { HUB_DATA: data }, options);
  return {
    get hub() {
      return hub;
    },
    stop: () => hub.close(),
    start: async () => {
      hub = await start();
    },
    backUp: async (agency) => {
      const { orm } = hub.subgraphs[agency].agency.database;
      await orm.em.getConnection().execute(`vacuum into '${file(agency)}.backup'`);
    },
    restore: async (agency) => {
      for (const suffix of ['', '-wal', '-shm']) await rm(file(agency) + suffix, { force: true });
      await cp(`${file(agency)}.backup`, file(agency));
    },
    beginEpoch: (agency) => run('hub/begin-epoch.ts', agency),
    replay: async (follower, upstream, ...options) => {
      await hub.close();
      const ended = await run('hub/replay.ts', follower, upstream, ...options);
      hub = await start();
      return ended;
    },
    close: async () => {
      await hub.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** A hub on a database server with feeds over a broker; the other agencies keep running while one is restored. */
export async function networkedOnMySql(natsUrl: string): Promise<RestorableHub> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-restored-'));
  const { namespace, remove } = newTestNamespace(natsUrl);
  const keys = newKeys();
  const databases = await Promise.all(subgraphNames.map(() => newTestDatabase('mysql')));
  const backup = await newTestDatabase('mysql');
  const databaseUrls = Object.fromEntries(subgraphNames.map((name, index) => [name, databases[index]!.url])) as Record<
    SubgraphName,
    string
  >;
  const start = async () => {
    const transport = await natsTransport({ urls: [new URL(natsUrl)], namespace, log: pino({ level: 'silent' }) });
    return startTestHub('mysql', { ...keys, databaseUrls, transport });
  };
  let hub = await start();
  const run = async (main: string, agency: SubgraphName, ...options: string[]) => {
    const auditKeyFile = join(folder, `${agency}.pem`);
    await writeFile(auditKeyFile, keys.auditKeys[agency].export({ type: 'pkcs8', format: 'pem' }));
    const settings = {
      HUB_DATABASE_URL: databaseUrls[agency],
      HUB_AUDIT_KEY_FILE: auditKeyFile,
      HUB_FEED_URL: natsUrl,
      HUB_FEED_NAMESPACE: namespace,
    };
    return runProgram(main, settings, [agency, ...options]);
  };
  return {
    get hub() {
      return hub;
    },
    stop: () => hub.close(),
    start: async () => {
      hub = await start();
    },
    backUp: (agency) => copySchema(databaseUrls[agency], backup.url),
    restore: (agency) => copySchema(backup.url, databaseUrls[agency]),
    beginEpoch: (agency) => run('hub/begin-epoch.ts', agency),
    replay: (follower, upstream, ...options) => run('hub/replay.ts', follower, upstream, ...options),
    close: async () => {
      await hub.close();
      await remove();
      await Promise.all([backup, ...databases].map((database) => database.remove()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Replaces the tables of one schema by copies of another's. */
async function copySchema(from: string, to: string): Promise<void> {
  const source = new URL(from).pathname.slice(1);
  const target = new URL(to).pathname.slice(1);
  const database = await openDatabase({ url: to, entities: [AuditHead], migrations: [] });
  const connection = database.orm.em.getConnection();
  const tablesOf = async (schema: string) => {
    const rows: Record<string, string>[] = await connection.execute(`show tables from ${schema}`);
    return rows.flatMap((row) => Object.values(row));
  };
  for (const table of await tablesOf(target)) await connection.execute(`drop table ${target}.${table}`);
  for (const table of await tablesOf(source)) {
    await connection.execute(`create table ${target}.${table} like ${source}.${table}`);
    await connection.execute(`insert into ${target}.${table} select * from ${source}.${table}`);
  }
  await database.close();
}
