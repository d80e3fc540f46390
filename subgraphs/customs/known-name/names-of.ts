import type { EntityManager } from '@mikro-orm/core';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { findRows } from '@hub/shared/database/rows.ts';
import { KnownName } from './known-name.entity.ts';

/** The names of these drugs, importers and institutions, as far as their owner has published them. */
export async function namesOf(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await findRows(em, KnownName, { id: ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Stores names from a fact. */
export async function keepNames(em: EntityManager, named: readonly KnownName[]): Promise<void> {
  await upsertRows(em, KnownName, named);
}
