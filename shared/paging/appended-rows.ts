import type { EntityManager, EntityName } from '@mikro-orm/core';
import { afterCommit } from '../database/after-commit.ts';
import type { Database } from '../database/open-database.ts';
import type { ListedRow } from './append-rows.ts';

type Listener = (rows: readonly object[]) => void;

/** Tells those who listen to a list what was appended to it, once it is committed. */
export function tellAppended(em: EntityManager, list: string, rows: readonly object[]): void {
  afterCommit(em, ({ appended }) => appended.emit(list, rows));
}

/** Listens to what transactions of this process append to a list; returns a function that stops it. */
export function onAppended<Row extends ListedRow>(
  { orm, appended }: Database,
  entity: EntityName<Row>,
  listener: Listener,
): () => void {
  const list = orm.em.getMetadata().get(entity).tableName;
  appended.on(list, listener);
  return () => appended.off(list, listener);
}
