import type { EntitySchema } from '@mikro-orm/core';
import { auditEntities } from '../audit/audit.entity.ts';
import { IdempotencyRecord } from '../command/idempotency.entity.ts';
import { openDatabase, type Database } from '../database/open-database.ts';
import { StorageProbe } from '../database/storage.ts';
import { feedEntities } from '../feed/feed.entity.ts';
import { ListHead } from '../paging/list-head.entity.ts';
import type { SubgraphDefinition } from './definition.ts';

/** The tables that every agency has: feed, audit chain, idempotency records, list heads, storage probe. */
const mechanismEntities: readonly EntitySchema[] = [
  ...feedEntities,
  ...auditEntities,
  IdempotencyRecord,
  ListHead,
  StorageProbe,
];

/** Opens an agency's database with its own tables and the common ones. */
export function openAgencyDatabase(
  { entities, migrations }: Pick<SubgraphDefinition, 'entities' | 'migrations'>,
  url: string,
): Promise<Database> {
  return openDatabase({ url, entities: [...mechanismEntities, ...entities], migrations });
}
