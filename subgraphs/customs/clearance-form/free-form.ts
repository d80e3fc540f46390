import type { EntityManager } from '@mikro-orm/core';
import { updateCount } from '@hub/shared/database/statement.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { changeRows, existingRow } from '@hub/shared/database/rows.ts';
import { freeQuota } from '../approval/free-quota.ts';
import { refuse } from '../refusals.ts';
import { writeMovement } from '../stock-movement/write-movement.ts';
import { ClearanceForm } from './clearance-form.entity.ts';
import { requireStep } from './clearance-steps.ts';

/**
 * Cancels a form and gives back to its approval and share what has neither passed customs nor left the zone (D40): packs
 * that have done both count once. Condition and count are one statement, so nothing is both freed and released, whatever
 * else happens to the form at once. Returns how many packs were freed.
 */
export async function freeForm(
  context: CommandContext,
  { id, number, approvalId, drugId, institutionId, importerId }: ClearanceForm,
  reason: string,
): Promise<number> {
  const { em, now } = context;
  const quantity = await updateCount(em, {
    table: 'clearance_form',
    column: 'freed',
    becomes: 'quantity - case when passed > released then passed else released end',
    further: [`status = 'CANCELLED'`],
    values: [],
    key: { id },
    condition: { sql: `status = 'ISSUED' and passed < quantity and released < quantity`, values: [] },
  });
  if (quantity === undefined) throw await notCancelled(em, id, number);
  await changeRows(em, ClearanceForm, { id }, { endedAt: now, reason });
  await giveBack(context, { id, approvalId, drugId, institutionId, importerId }, quantity, reason);
  return quantity;
}

/** What a cancelled form had released and has got back goes to its approval, as far as it has not passed customs (D40). */
export async function freeReturned(context: CommandContext, id: string, reason: string): Promise<void> {
  const { em } = context;
  const form = await existingRow(em, ClearanceForm, { id });
  const { status, quantity, passed, released, freed } = form;
  const returned = quantity - Math.max(passed, released) - freed;
  if (status !== 'CANCELLED' || returned === 0) return;
  await changeRows(em, ClearanceForm, { id }, { freed: freed + returned });
  await giveBack(context, form, returned, reason);
}

type Party = Pick<ClearanceForm, 'id' | 'approvalId' | 'drugId' | 'institutionId' | 'importerId'>;

async function giveBack(
  context: CommandContext,
  { id: formId, approvalId, ...parties }: Party,
  quantity: number,
  reason: string,
): Promise<void> {
  const { drugId, institutionId, importerId } = parties;
  await freeQuota(context.em, { approvalId, institutionId, quantity });
  const of = { drugId, importerId, institutionId, approvalId, formId };
  writeMovement(context, { kind: 'CLEARANCE_FREED', ...of, quantity, reason });
}

/** Why a form was not cancelled, by its row as it is now. */
async function notCancelled(em: EntityManager, id: string, idName: string | null | undefined) {
  const form = await existingRow(em, ClearanceForm, { id });
  if (form.status !== 'USED_UP') requireStep('cancelClearanceForm', form);
  return refuse('ALREADY_PASSED', { kind: 'ClearanceForm', id, idName });
}
