import type { MikroORM } from '@mikro-orm/core';
import type { Dialect } from './open-database.ts';

/** How long a process waits while another migrates the same database. */
const maxWaitSeconds = 60;

/** Migrates the tables to the latest version. One process at a time; processes that start meanwhile wait. */
export async function migrate(orm: MikroORM, dialect: Dialect): Promise<void> {
  await { sqlite: migrateFile, mysql: migrateSchema }[dialect](orm);
}

/** Runs everything in one transaction, which locks the file exclusively from the start. */
async function migrateFile(orm: MikroORM): Promise<void> {
  const connection = orm.em.getConnection();
  const [{ timeout }] = (await connection.execute('PRAGMA busy_timeout')) as [{ timeout: number }];
  await connection.execute(`PRAGMA busy_timeout = ${maxWaitSeconds * 1000}`);
  await connection.execute('begin immediate');
  try {
    await orm.migrator.up();
    await connection.execute('commit');
  } catch (error) {
    await connection.execute('rollback');
    throw error;
  }
  await connection.execute(`PRAGMA busy_timeout = ${timeout}`);
}

/** Holds a named lock on the server, bound to its connection, while another connection changes the tables. */
async function migrateSchema(orm: MikroORM): Promise<void> {
  const connection = orm.em.getConnection();
  const name = "concat('migrations ', sha1(database()))";
  await connection.transactional(async (holder) => {
    const query = `select get_lock(${name}, ${maxWaitSeconds}) as held`;
    const [{ held }] = (await connection.execute(query, [], 'all', holder)) as [{ held: unknown }];
    if (Number(held) !== 1) throw new Error(`Another process has been migrating this database for ${maxWaitSeconds} s`);
    try {
      await orm.migrator.up();
    } finally {
      await connection.execute(`select release_lock(${name})`, [], 'all', holder);
    }
  });
}
