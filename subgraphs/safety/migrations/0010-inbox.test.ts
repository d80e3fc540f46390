import { describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { safety } from '../subgraph.ts';
import { itemKinds } from '../inbox/item-kinds.ts';
import { inbox } from './0010-inbox.ts';

const sentAt = new Date('2024-04-01T08:00:00.123Z');
const acknowledgedAt = new Date('2024-04-02T08:00:00.456Z');
type Notice = [
  id: string,
  kind: keyof typeof itemKinds,
  agency: string | null,
  importerId: string | null,
  read: Date | null,
];
const notices: readonly Notice[] = [
  ['n1', 'ADVERSE_REACTION', 'BJMPA', null, null],
  ['n3', 'SERIOUS_ADVERSE_REACTION', null, 'importer 1', acknowledgedAt],
  ['n2', 'STOP_USE', 'CUSTOMS', null, acknowledgedAt],
  ['n4', 'STOP_USE', null, 'importer 2', null],
];

const { entities, migrations } = safety;

describe.each(databases)('notices from before there was an inbox, on %s,', (dialect) => {
  test('[R100] are items of it, in their order and as far as they were acknowledged', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(inbox));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    for (const [index, [id, kind, agency, importerId, read]] of notices.entries())
      await change(
        em,
        `insert into notice (id, line, kind, agency, importer_id, report_id, measure_id, sent_at, acknowledged_at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, index + 1, kind, agency, importerId, ...about(kind), sentAt, read],
      );
    await change(em, "update list_head set line = ? where list = 'notice'", [notices.length]);
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const now = database.orm.em.fork();
    const moved = notices.map(([id, kind, agency, importerId, read], index) => ({
      id,
      line: index + 1,
      ownerKind: agency ? 'AGENCY' : 'IMPORTER',
      ownerId: agency ?? importerId,
      kind,
      about: kind === 'STOP_USE' ? 'measure' : 'report',
      clause: itemKinds[kind].clause,
      text: itemKinds[kind].text,
      sentAt,
      acknowledgedAt: read,
      task: false,
      open: read === null,
      answerBy: null,
      provisional: false,
      answeredAt: null,
    }));
    const items = await now.find(InboxItem, {}, { orderBy: { line: 'asc' } });
    expect(items.map((item) => ({ ...item }))).toEqual(moved);
    const next = { ...moved[0]!, id: 'n5', ownerKind: 'AGENCY' } as const;
    await inTransaction(database, (own) => appendRows(own, [newRow(InboxItem, { ...next, ownerId: 'BJHC' })]));
    expect(await now.findOne(InboxItem, { id: 'n5' })).toMatchObject({ line: notices.length + 1 });
    await database.close();
    await place.remove();
  });
});

const about = (kind: string): [report: string | null, measure: string | null] =>
  kind === 'STOP_USE' ? [null, 'measure'] : ['report', null];
