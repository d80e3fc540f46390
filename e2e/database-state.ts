import { createHash } from 'node:crypto';
import { subgraphNames } from '@hub/embedded/agencies.ts';
import type { TestHub } from './test-hub.ts';

/** The audit chain records refusals too, so it grows when nothing else does. */
const auditTables = new Set(['audit_row', 'audit_head', 'audit_checkpoint']);

/** A fingerprint of every table of every agency except the audit chain, once all have caught up with each other. */
export async function databaseState({ subgraphs }: TestHub): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const name of subgraphNames) {
    const { agency, followers } = subgraphs[name];
    await agency.catchUp([...followers.keys()]);
    const em = agency.database.orm.em.fork();
    for (const { tableName, primaryKeys, class: entity } of agency.database.orm.getMetadata().getAll().values()) {
      if (auditTables.has(tableName)) continue;
      const orderBy = Object.fromEntries(primaryKeys.map((key) => [key, 'asc']));
      const rows = await em.find(entity, {}, { orderBy: orderBy as never, disableIdentityMap: true });
      state[`${name}.${tableName}`] = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    }
  }
  return state;
}
