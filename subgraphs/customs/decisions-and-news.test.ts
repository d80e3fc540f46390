import type { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { AppliedLog } from '@hub/shared/feed/applied-log.ts';
import type { CloudEvent } from '@hub/shared/feed/cloud-event.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { interleave } from '@hub/shared/testing/interleave.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ApprovalEnded } from '@hub/whitelists/published/events.ts';
import { findApproval } from './approval/find-approval.ts';
import * as on from './arrange.ts';
import { onListPublished } from './feed/on-list-published.ts';
import { gates } from './gates.ts';

const { importerId, institutionId, otherImporter } = on;

describe.each(databases)('decisions and news of the lists at once, on %s:', (dialect) => {
  let hub: on.Customs;
  let approvalId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    await hub.publishList('IMPORTER', [importerId, otherImporter.id]);
    approvalId = await hub.approve(await hub.listDrug());
    await hub.customs.agency.catchUp(['whitelists']);
  });

  const principal = { subject: 'applicant', organisation: on.institution, scopes: [] };
  const find = (em: EntityManager) =>
    findApproval({ em, principal }, { approvalId, importerId, institutionId, day: on.today });
  const decide = async (em: EntityManager) => {
    const found = await find(em);
    const { drugId } = found.approval;
    const asked = { drugId, importerId, institutionId, quantity: 1, ...found };
    await pass(em, gates, 'CLEAR', { ...asked, at: on.now, day: on.today, about: [], port: '北京天竺' });
  };
  const database = () => hub.customs.agency.database;
  const follow = () => hub.customs.agency.catchUp(['whitelists']);
  const codeOf = (error: unknown) => (error as Refusal).code;

  test('[D9] [R8] a list without the importer is applied only after a decision that it would have refused', async () => {
    await hub.publishList('IMPORTER', [otherImporter.id]);
    expect(await interleave(database(), decide, follow)).toEqual(['first', 'second']);
    await expect(inTransaction(database(), decide)).rejects.toMatchObject({ code: 'IMPORTER_NOT_LISTED' });
  });

  test('[D13] what is told of an approval is applied only after a decision that has read it', async () => {
    await hub.setPilot();
    expect(await interleave(database(), find, follow)).toEqual(['first', 'second']);
  });

  test('[R126] the end of an approval is applied only after a decision that it would have refused', async () => {
    const end = { approvalId, drugId: newId(), status: 'WITHDRAWN', endedAt: on.now.toISOString() } as const;
    await hub.publish(ApprovalEnded, end);
    expect(await interleave(database(), decide, follow)).toEqual(['first', 'second']);
    await expect(inTransaction(database(), decide)).rejects.toMatchObject({ code: 'APPROVAL_NOT_VALID' });
  });

  test('[D9] [R8] a decision waits for a list that is being applied, and obeys it', async () => {
    const members = [{ memberId: otherImporter.id, institutionIds: [] }];
    const list = { kind: 'IMPORTER', version: 1000, effectiveFrom: on.today, members };
    const apply = async (em: EntityManager) => {
      await new AppliedLog('whitelists', [], () => on.now).lock(em);
      await onListPublished.apply({ em, event: {} as CloudEvent, now: on.now }, { listVersionId: newId(), ...list });
      await change(em, "update feed_cursor set rebuilds = rebuilds + 1 where upstream = 'whitelists'", []);
    };
    const answers = await interleave(database(), apply, () => inTransaction(database(), decide), codeOf);
    expect(answers).toEqual(['first', 'IMPORTER_NOT_LISTED']);
  });
});
