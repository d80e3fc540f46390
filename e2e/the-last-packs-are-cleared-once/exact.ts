import { expect } from 'vitest';
import { ApprovalQuota, ShareQuota } from '@hub/customs/approval/approval.entity.ts';
import { BondedLot } from '@hub/customs/bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '@hub/customs/clearance-form/clearance-form.entity.ts';
import { StockMovement } from '@hub/customs/stock-movement/stock-movement.entity.ts';
import type { TestHub } from '../test-hub.ts';
import type { Act, Answer } from './act.ts';
import { approved, type Field } from './field.ts';

const rowsOf = (hub: TestHub) => hub.subgraphs.customs.agency.database.orm.em.fork();

/** That every row has the sums that the answers add up to, and that the ledger explains each of them. */
export async function requireExact(hub: TestHub, { approvalId, lotIds, tally }: Field): Promise<void> {
  const em = rowsOf(hub);
  const forms = await em.find(ClearanceForm, { approvalId });
  expect(
    new Map(forms.map(({ id, quantity, released, freed, status }) => [id, { quantity, released, freed, status }])),
  ).toEqual(tally.rows());
  const { cleared } = tally;
  expect(cleared).toBeLessThanOrEqual(approved);
  expect(await em.findOneOrFail(ApprovalQuota, { id: approvalId })).toMatchObject({ approved, cleared });
  expect(await em.find(ShareQuota, { approvalId })).toMatchObject([{ cleared }]);
  const lots = await em.find(BondedLot, { id: { $in: [...lotIds] } });
  const sum = (of: 'entered' | 'onHand') => lots.reduce((total, lot) => total + lot[of], 0);
  expect(sum('entered') - sum('onHand')).toBe(tally.released);
  const customs = await hub.as('customs');
  const { bookDifferences } = await customs.query('{ bookDifferences { of id what booked recomputed } }');
  expect(bookDifferences).toEqual([]);
}

/** That what was refused asked for more than was left, and that so much was left at some time. */
export async function requireHonest(
  hub: TestHub,
  { approvalId, tally }: Field,
  acts: readonly Act[],
  answers: readonly Answer[],
): Promise<void> {
  const lines = await rowsOf(hub).find(StockMovement, { approvalId }, { orderBy: { line: 'asc' } });
  const ofApproval = balances(approved, lines, 'CLEARED', 'CLEARANCE_FREED');
  for (const [index, { code, requested, remaining }] of answers.entries()) {
    const { command, input } = acts[index]!;
    if (!['QUOTA_EXCEEDED', 'FORM_EXCEEDED'].includes(code)) continue;
    expect([command, remaining]).toEqual([command, expect.any(Number)]);
    expect(requested).toBeGreaterThan(remaining!);
    const { formId } = input;
    const ofForm = lines.filter((line) => line.formId === formId);
    const known =
      code === 'QUOTA_EXCEEDED'
        ? ofApproval
        : balances(tally.forms.get(formId as string)!.quantity, ofForm, 'RELEASED', 'RELEASE_CANCELLED');
    expect(known).toContain(remaining);
  }
}

/** What was left after each line of the ledger, and before the first. Throws if it was ever less than nothing. */
function balances(
  total: number,
  lines: readonly StockMovement[],
  taking: StockMovement['kind'],
  giving: StockMovement['kind'],
): Set<number> {
  let left = total;
  const all = new Set([left]);
  for (const { kind, quantity } of lines) {
    if (kind === taking) left -= quantity;
    if (kind === giving) left += quantity;
    expect(left).toBeGreaterThanOrEqual(0);
    all.add(left);
  }
  return all;
}
