import type { EntityManager } from '@mikro-orm/core';
import type { Database } from './open-database.ts';

type Act = (database: Database) => void;

const actsOf = new WeakMap<EntityManager, Act[]>();

/** Does something once the transaction of an entity manager has committed; nothing if it is rolled back. */
export function afterCommit(em: EntityManager, act: Act): void {
  actsOf.set(em, [...(actsOf.get(em) ?? []), act]);
}

/** Does what was to be done after the commit of a transaction. */
export function committed(em: EntityManager, database: Database): void {
  const acts = actsOf.get(em) ?? [];
  actsOf.delete(em);
  for (const act of acts) act(database);
}
