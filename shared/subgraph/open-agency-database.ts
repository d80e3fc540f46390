import type { EntitySchema } from '@mikro-orm/core';
import { auditEntities } from '../audit/audit.entity.ts';
import { IdempotencyRecord } from '../command/idempotency.entity.ts';
import { openDatabase, type Database } from '../database/open-database.ts';
import { StorageProbe } from '../database/storage.ts';
import { feedEntities } from '../feed/feed.entity.ts';
import { ListHead } from '../paging/list-head.entity.ts';
import type { SubgraphDefinition } from './definition.ts';

/** The tables that every agency has: its feed, its audit chain, its commands' answers, the ends of its lists, its storage. */
const mechanismEntities: readonly EntitySchema[] = [
  ...feedEntities,
  ...auditEntities,
  IdempotencyRecord,
  ListHead,
  StorageProbe,
];

/** Opens the database of one agency with its own tables and those of the mechanisms. */
export function openAgencyDatabase(
  { entities, migrations }: Pick<SubgraphDefinition, 'entities' | 'migrations'>,
  url: string,
): Promise<Database> {
  return openDatabase({ url, entities: [...mechanismEntities, ...entities], migrations });
}
