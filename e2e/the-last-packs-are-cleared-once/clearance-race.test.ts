import { describe, expect, test } from 'vitest';
import { recordApproval } from '@hub/embedded/demo/steps.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, approvedDrug, partiesOf } from '../arrange.ts';
import { Random } from '../others-do-not-show/random.ts';
import { notRefused, refusal } from '../refusal.ts';
import { startTestHub } from '../test-hub.ts';
import { appliedForms } from './applied-forms.ts';

/** Most on MySQL, where transactions run concurrently, unlike on SQLite. */
const roundsOn: Record<Dialect, number> = { sqlite: 15, mysql: 30 };
const seed = 20_261_130;
const requests = 50;

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
      const random = new Random(seed);
      let exhausted = 0;
      for (let round = 0; round < rounds; round += 1) {
        const approved = 1 + random.below(2 * requests);
        const approvalId = await recordApproval(parties, { drugId, number: `批复-R${round}`, quantity: approved });
        const quantities = Array.from({ length: requests }, (_, index) => 1 + ((index * round) % 4));
        const forms = await appliedForms(hub, parties, { drugId, approvalId }, quantities);
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
