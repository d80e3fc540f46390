import { createPublicKey } from 'node:crypto';
import { bookDifferences } from '@hub/customs/book-difference/book-difference.load.ts';
import { DataFolder } from '@hub/embedded/data-folder.ts';
import { definitions, subgraphNames, type SubgraphName } from '@hub/embedded/agencies.ts';
import { AuditRow } from '@hub/shared/audit/audit.entity.ts';
import { verifyAudit } from '@hub/shared/audit/verify.ts';
import { IdempotencyRecord } from '@hub/shared/command/idempotency.entity.ts';
import { FeedEvent, FeedHead } from '@hub/shared/feed/feed.entity.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';

/** All inconsistencies between and within the records of a stopped hub's agencies; empty if there are none. */
export async function disagreements(dataFolder: string): Promise<string[]> {
  const folder = new DataFolder(dataFolder);
  const found = await Promise.all(subgraphNames.map((name) => ofAgency(name, folder)));
  return found.flat();
}

async function ofAgency(name: SubgraphName, folder: DataFolder): Promise<string[]> {
  const url = folder.databaseUrls[name];
  const database = await openAgencyDatabase(definitions[name], url);
  const em = database.orm.em.fork();
  const found: string[] = [];
  const say = (text: string) => found.push(`${name}: ${text}`);

  const verdict = await verifyAudit(em, name, createPublicKey(folder.keys.auditKeys[name]));
  if (!verdict.intact) say(`audit row ${verdict.seq}: ${verdict.reason}`);
  const { position: head } = await em.findOneOrFail(FeedHead, { id: 1 });
  const events = await em.find(FeedEvent, {}, { orderBy: { position: 'asc' } });
  if (events.some(({ position }, index) => position !== index + 1) || events.length !== head) say('the feed has a gap');
  const rows = await em.find(AuditRow, {});
  if (Math.max(0, ...rows.map((row) => row.feedPosition)) !== head)
    say('feed and audit chain end at different positions');
  // The demonstration was loaded on days of the past: its answers are swept, the oldest first.
  const [oldest] = await em.find(IdempotencyRecord, {}, { orderBy: { at: 'asc' }, limit: 1 });
  const carriedOut = rows.filter(({ outcome, at }) => oldest && outcome === 'OK' && at > oldest.at).length;
  if (oldest && carriedOut !== (await em.count(IdempotencyRecord, { at: { $gt: oldest.at } })))
    say('the audit chain and the stored answers differ in number');
  if ((await em.count(IdempotencyRecord, { result: null })) > 0) say('a command has no answer');
  for (const [what, sql] of Object.entries(contradictions[name])) {
    const [{ count }] = (await em.getConnection().execute(sql)) as [{ count: number }];
    if (count > 0) say(`${count} × ${what}`);
  }
  if (name === 'customs') {
    const principal = { subject: 'test', organisation: { kind: 'AGENCY', id: 'CUSTOMS' }, scopes: [] } as const;
    for (const each of await bookDifferences({ em, principal })) say(`the books differ: ${JSON.stringify(each)}`);
  }
  await database.close();
  return found;
}

/** Queries that count rows that must not exist. */
const contradictions: Record<SubgraphName, Record<string, string>> = {
  whitelists: {},
  customs: {
    'a lot without its entry in the ledger': `select count(*) as count from bonded_lot l where not exists
      (select 1 from stock_movement m where m.lot_id = l.id and m.kind = 'ENTERED' and m.quantity = l.entered)`,
    'a ledger line that was not published': `select count(*) as count from stock_movement m where not exists
      (select 1 from feed_event e where e.subject = m.id and e.type = 'StockMoved')`,
    'a published line that the ledger lacks': `select count(*) as count from feed_event e where e.type = 'StockMoved'
      and not exists (select 1 from stock_movement m where m.id = e.subject)`,
  },
  trace: {
    'a lot with a wrong count of codes': `select count(*) as count from lot l where l.coded <>
      (select count(*) from item i where i.lot_id = l.id)`,
    'a pack whose state is not the last of its path': `select count(*) as count from item i where i.state <>
      (select s.state from item_step s where s.code = i.code and s.seq = i.steps)`,
    'a pack with a wrong count of steps': `select count(*) as count from item i where i.steps <>
      (select count(*) from item_step s where s.code = i.code)`,
  },
  safety: {},
};
