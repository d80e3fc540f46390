import type { EntityManager } from '@mikro-orm/core';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionOf } from '@hub/shared/database/own-connection.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { interleave } from '@hub/shared/testing/interleave.ts';
import { startTestAgency, type TestAgency } from '@hub/shared/testing/test-agency.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { clearQuota } from '../approval/clear-quota.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { today, now } from '../arrange.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { SupplyRequest } from '../supply-request/supply-request.entity.ts';
import { takeFromForm, takeFromRequest } from './take.ts';

let line = 0;
const ids = () => ({ drugId: newId(), institutionId: newId(), importerId: newId() });

/** Adds something of four, returns its id. */
type Add = (em: EntityManager) => Promise<string>;

const addForm: Add = async (em) => {
  const id = newId();
  const rest = { approvalId: newId(), applicantKind: 'INSTITUTION' as const, appliedAt: now };
  await em.insert(ClearanceForm, { id, line: (line += 1), status: 'ISSUED', quantity: 4, ...ids(), ...rest });
  return id;
};
const addRequest: Add = async (em) => {
  const id = newId();
  const rest = { neededBy: today, askedAt: now };
  await em.insert(SupplyRequest, { id, line: (line += 1), state: 'ACCEPTED', quantity: 4, ...ids(), ...rest });
  return id;
};
const institutionId = newId();
const addApproval =
  (approved: number, share: number | null): Add =>
  async (em) => {
    const [id, drugId] = [newId(), newId()];
    await em.insert(ApprovalQuota, { id, number: '批复', date: today, drugId, approved });
    await em.insert(ShareQuota, { approvalId: id, institutionId, share, drugId });
    return id;
  };
const clear = (em: EntityManager, approvalId: string, quantity: number) =>
  clearQuota(em, { approvalId, institutionId, quantity });

/** What can be taken from, where that is counted, and how it refuses when too little is left. */
const counts = {
  'an approval': {
    add: addApproval(4, null),
    take: clear,
    code: 'QUOTA_EXCEEDED',
    table: 'approval_quota',
    key: 'id',
    column: 'cleared',
  },
  'a share': {
    add: addApproval(9, 4),
    take: clear,
    code: 'SHARE_EXCEEDED',
    table: 'share_quota',
    key: 'approval_id',
    column: 'cleared',
  },
  'a form': {
    add: addForm,
    take: async (em: EntityManager, formId: string, quantity: number) => {
      await takeFromForm(em, formId, { form: { passed: 0, released: 0 }, quantity, needsPassage: false });
    },
    code: 'FORM_EXCEEDED',
    table: 'clearance_form',
    key: 'id',
    column: 'released',
  },
  'a request': {
    add: addRequest,
    take: takeFromRequest,
    code: 'REQUEST_EXCEEDED',
    table: 'supply_request',
    key: 'id',
    column: 'supplied',
  },
};

describe.each(databases)('of four packs, on %s,', (dialect) => {
  let agency: TestAgency;

  beforeAll(async () => {
    agency = await startTestAgency(dialect, { entities: [ApprovalQuota, ShareQuota, ClearanceForm, SupplyRequest] });
  });
  afterAll(() => agency.close());

  const names = Object.keys(counts) as (keyof typeof counts)[];
  const em = () => agency.database.orm.em.fork();
  const run = (own: EntityManager, sql: string, id: string) =>
    own.getConnection().execute(sql, [id], 'all', own.getTransactionContext()) as Promise<{ counted: number }[]>;
  const counted = async (name: keyof typeof counts, id: string) => {
    const { table, key, column } = counts[name];
    return (await run(em(), `select ${column} as counted from ${table} where ${key} = ?`, id))[0]!.counted;
  };

  test.each(names)(
    '[R75] [R78] [R129] %s gives no more: whoever asks for one too many at once is told what is left',
    async (name) => {
      const { add, take, code } = counts[name];
      const id = await add(em());
      const takeThree = (own: EntityManager) => take(own, id, 3);
      const refusal = (error: unknown) => {
        const { code: refused, params } = error as { code: string; params: object };
        return JSON.stringify([refused, params]);
      };
      const done = await interleave(
        agency.database,
        takeThree,
        () => inTransaction(agency.database, (own) => take(own, id, 2)),
        refusal,
      );
      expect(done).toEqual(['first', JSON.stringify([code, { requested: 2, remaining: 1 }])]);
      expect(await counted(name, id)).toBe(3);
    },
  );

  // On SQLite no other transaction gives anything back while one is open.
  test.each(dialect === 'mysql' ? names : [])(
    '[R75] [R78] [R129] %s gives what another command gives back just after it was not enough',
    async (name) => {
      const { add, take, table, key, column } = counts[name];
      const id = await add(em());
      await inTransaction(agency.database, (own) => take(own, id, 3));
      const givenBack = Promise.withResolvers<void>();
      const giveBack = () =>
        inTransaction(agency.database, async (own) => {
          await run(own, `update ${table} set ${column} = ${column} - 3 where ${key} = ?`, id);
          givenBack.resolve();
          await delay(100);
        });
      let giving: Promise<void> | undefined;
      await inTransaction(agency.database, async (own) => {
        beforeReadingAgain(own, async () => {
          giving = giveBack();
          await givenBack.promise;
        });
        await take(own, id, 4);
      });
      await giving;
      expect(await counted(name, id)).toBe(4);
    },
  );
});

/** Does something once, before that is read again of which an update found too little. */
function beforeReadingAgain(em: EntityManager, act: () => Promise<void>): void {
  const connection = connectionOf(em)!;
  const executeQuery = connection.executeQuery.bind(connection);
  let isRead = false;
  connection.executeQuery = async (query) => {
    if (!isRead && query.sql.startsWith('select')) {
      isRead = true;
      await act();
    }
    return executeQuery(query);
  };
}
