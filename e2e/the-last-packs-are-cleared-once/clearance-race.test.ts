import { inTransaction } from '@hub/shared/database/transaction.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import { describe, expect, test } from 'vitest';
import { ClearanceForm } from '@hub/customs/clearance-form/clearance-form.entity.ts';
import { recordApproval, type Parties } from '@hub/embedded/demo/steps.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, approvedDrug, partiesOf } from '../arrange.ts';
import { notRefused, refusal } from '../refusal.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

/** 200 in all; most on MySQL, where transactions run concurrently, unlike on SQLite. */
const roundsOn: Record<Dialect, number> = { sqlite: 50, mysql: 75 };
const requests = 50;

/** Forms applied for while the approval still had room for each of them alone. */
async function appliedForms(
  hub: TestHub,
  parties: Parties,
  drugId: string,
  approvalId: string,
  quantities: readonly number[],
) {
  const { importerId, institutionId } = parties;
  const forms = quantities.map((quantity) => ({
    id: newId(),
    status: 'APPLIED' as const,
    approvalId,
    drugId,
    importerId,
    institutionId,
    quantity,
    released: 0,
    applicantKind: 'INSTITUTION' as const,
    appliedAt: hub.clock(),
  }));
  const rows = forms.map((form) => newRow(ClearanceForm, form));
  await inTransaction(hub.subgraphs.customs.agency.database, (em) => appendRows(em, rows));
  return forms;
}

describe.each(databases)('the last packs are cleared once, on %s', (dialect) => {
  const rounds = roundsOn[dialect];

  test(
    `[R74] [R75] ${requests} concurrent requests clear as much as fits, and never more than was approved (${rounds} rounds)`,
    { timeout: 1_200_000 },
    async () => {
      const hub = await startTestHub(dialect);
      const parties = await partiesOf(hub);
      await agree(parties);
      const { drugId } = await approvedDrug(parties, 1, 1);
      let exhausted = 0;
      for (let round = 0; round < rounds; round += 1) {
        const approved = 1 + Math.floor(Math.random() * 2 * requests);
        const approvalId = await recordApproval(parties, { drugId, number: `批复-R${round}`, quantity: approved });
        const quantities = Array.from({ length: requests }, (_, index) => 1 + ((index * round) % 4));
        const forms = await appliedForms(hub, parties, drugId, approvalId, quantities);
        const answers = await Promise.all(
          forms.map(async ({ id, quantity }, index) => {
            const input = { formId: id, number: `通关单-${round}-${index}` };
            const outcome = await refusal(
              parties.bjmpa.command('issueClearanceForm', input, 'clearanceForm { status }'),
            );
            return { quantity, outcome };
          }),
        );
        const issued = answers.filter(({ outcome }) => outcome === notRefused);
        const refused = answers.filter(({ outcome }) => outcome === 'QUOTA_EXCEEDED');
        expect(answers.filter((answer) => !issued.includes(answer) && !refused.includes(answer))).toEqual([]);
        expect(answers).toHaveLength(requests);
        const cleared = issued.reduce((sum, { quantity }) => sum + quantity, 0);
        const { approval } = await parties.bjmpa.query('query ($id: ID!) { approval(id: $id) { cleared remaining } }', {
          id: approvalId,
        });
        expect(approval).toEqual({ cleared, remaining: approved - cleared });
        expect(cleared).toBeLessThanOrEqual(approved);
        // What did not fit when it was refused does not fit now either.
        for (const { quantity } of refused) expect(quantity).toBeGreaterThan(approval.remaining);
        if (cleared === approved) exhausted += 1;
      }
      // The total may be reached exactly, and some rounds did.
      expect(exhausted).toBeGreaterThan(0);
      await hub.close();
    },
  );
});
