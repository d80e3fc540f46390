import { describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { Approval } from '../approval/approval.entity.ts';
import { whitelists } from '../subgraph.ts';
import { approvalEndsInForce } from './0021-approval-ends-in-force.ts';

const { entities, migrations } = whitelists;

describe.each(databases)('approvals of before, on %s,', (dialect) => {
  test('[R126] are to be obeyed by customs if they were ended, and by nobody if they stand', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(approvalEndsInForce));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    const [ended, valid] = [newId(), newId()];
    for (const [index, id] of [ended, valid].entries())
      await change(
        em,
        'insert into approval (id, line, number, date, drug_id, quantity, ended_as, ended_at) values (?, ?, ?, ?, ?, ?, ?, ?)',
        [id, index + 1, id, '2024-01-01', newId(), 1, ...(id === ended ? ['ENDED', new Date(0)] : [null, null])],
      );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const found = async (id: string) => database.orm.em.fork().findOneOrFail(Approval, { id });
    expect(await found(ended)).toMatchObject({ inForceAt: null, unconfirmed: ['customs'] });
    expect(await found(valid)).toMatchObject({ inForceAt: null, unconfirmed: null });
    await database.close();
    await place.remove();
  });
});
