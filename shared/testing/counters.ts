import { defineEntity, p, raw, type EntityManager } from '@mikro-orm/core';
import { openDatabase, type Database, type Dialect } from '../database/open-database.ts';
import { change } from '../database/statement.ts';
import { newTestDatabase } from './test-databases.ts';

/** A limited quantity. */
export const Counter = defineEntity({
  name: 'Counter',
  tableName: 'counter',
  properties: {
    id: p.integer().primary().autoincrement(false),
    taken: p.integer(),
    total: p.integer(),
  },
  checks: [{ name: 'counter_taken', expression: 'taken <= total' }],
});

export const takeOne = { taken: raw('taken + 1') };

type Take = (em: EntityManager, id: number) => Promise<unknown>;

/** Statements that take one from a counter, by their kind. */
export const takes: readonly [kind: string, take: Take][] = [
  ['of an entity', (em, id) => em.nativeUpdate(Counter, { id }, takeOne)],
  ['that is fixed', (em, id) => change(em, 'update counter set taken = taken + 1 where id = ?', [id])],
];

/** A database with counters 1 and 2 of 20 each. */
export interface CounterDatabase {
  readonly database: Database;
  /** Opens the database again, as another process would. */
  openAgain: () => Promise<Database>;
  /** How much has been taken from each counter. */
  taken: () => Promise<number[]>;
  close: () => Promise<void>;
}

export async function newCounters(dialect: Dialect): Promise<CounterDatabase> {
  const { url, remove } = await newTestDatabase(dialect);
  const open = () => openDatabase({ url, entities: [Counter], migrations: [] });
  const database = await open();
  await database.orm.schema.create();
  const rows = [1, 2].map((id) => ({ id, taken: 0, total: 20 }));
  await database.orm.em.fork().insertMany(Counter, rows);
  return {
    database,
    openAgain: open,
    taken: async () => {
      const counters = await database.orm.em.fork().find(Counter, {}, { orderBy: { id: 'asc' } });
      return counters.map(({ taken }) => taken);
    },
    close: async () => {
      await database.close();
      await remove();
    },
  };
}
