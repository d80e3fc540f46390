import { describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { whitelists } from '../subgraph.ts';
import { openItems } from './0011-open-items.ts';

const at = new Date('2024-10-14T08:00:00.123Z');
type Old = [id: string, answerBy: string | null, acknowledgedAt: Date | null, answeredAt: Date | null];
const old: readonly [...Old, task: boolean, open: boolean][] = [
  ['a', '2024-10-14', null, null, true, true],
  ['b', '2024-10-14', at, null, true, true],
  ['c', '2024-10-14', null, at, true, false],
  ['d', '2024-10-14', at, at, true, false],
  ['e', null, null, null, false, true],
  ['f', null, at, null, false, false],
];

const { entities, migrations } = whitelists;

describe.each(databases)('items from before it was stored whether they are open, on %s,', (dialect) => {
  test('are tasks if they have a last day, and open until done or acknowledged', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(openItems));
    const database = await openAgencyDatabase({ entities, migrations: before }, place.url);
    for (const [line, [id, answerBy, acknowledgedAt, answeredAt]] of old.entries())
      await change(
        database.orm.em.fork(),
        `insert into inbox_item (id, line, owner_kind, owner_id, kind, about, clause, text, sent_at, acknowledged_at,
                                 answer_by, provisional, answered_at)
          values (?, ?, 'AGENCY', 'BJHC', 'REVIEW', 'case', 'R21', 'T', ?, ?, ?, 0, ?)`,
        [id, line + 1, at, acknowledgedAt, answerBy, answeredAt],
      );
    await database.close();

    const migrated = await openAgencyDatabase({ entities, migrations }, place.url);
    const items = await migrated.orm.em.fork().find(InboxItem, {}, { orderBy: { line: 'asc' } });
    const kept = (item: InboxItem) => [
      item.id,
      item.answerBy,
      item.acknowledgedAt,
      item.answeredAt,
      item.task,
      item.open,
    ];
    expect(items.map(kept)).toEqual(old);
    await migrated.close();
    await place.remove();
  });
});
