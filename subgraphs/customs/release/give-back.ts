import type { EntityManager } from '@mikro-orm/core';
import { change, placeholders, select } from '@hub/shared/database/statement.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { findRows } from '@hub/shared/database/rows.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { moveLot } from '../bonded-lot/move-lot.ts';
import { freeReturned } from '../clearance-form/free-form.ts';
import { refuse } from '../refusals.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import type { Release } from './release.entity.ts';

/** Frees the packs of a release, if none of them was scanned out or came back; returns their codes. Throws ALREADY_PASSED. */
export async function freeItems(em: EntityManager, { id, quantity }: Release): Promise<string[]> {
  const packs = await select<{ code: string }>(em, 'select code from zone_item where release_id = ? order by code', [
    id,
  ]);
  const codes = packs.map(({ code }) => code);
  const freed = await change(
    em,
    `update zone_item set release_id = null
      where code in (${placeholders(codes)}) and release_id = ? and scanned_out = 0 and fate is null`,
    [...codes, id],
  );
  if (freed !== quantity) throw refuse('ALREADY_PASSED', { kind: 'Release', id });
  return codes;
}

/** Gives the packs of a release back to their lots, with a line of the ledger for each. */
export async function giveBackToLots(context: CommandContext, release: Release, reason: string): Promise<void> {
  const { em } = context;
  const released = { releaseId: release.id, kind: 'RELEASED' } as const;
  const lines = await findRows(em, StockMovement, released, { orderBy: ['lotId'] });
  const lots = await findRows(em, BondedLot, { id: lines.map(({ lotId }) => lotId!) });
  const numbers = new Map(lots.map(({ id, lotNumber }) => [id, lotNumber]));
  for (const { drugId, importerId, institutionId, approvalId, formId, releaseId, lotId, quantity } of lines) {
    const of = { institutionId: institutionId!, approvalId: approvalId!, formId: formId!, releaseId: releaseId! };
    const moved = { ...of, drugId, importerId, lotId: lotId!, lotNumber: numbers.get(lotId!)!, quantity, reason };
    await moveLot(context, { kind: 'RELEASE_CANCELLED', ...moved });
  }
}

/**
 * Takes the packs of a release off what its form and its request count. A form that was used up has them left again; of
 * one that was cancelled, the approval gets back what has not passed customs (D40).
 */
export async function giveBackToForm(context: CommandContext, release: Release, reason: string): Promise<void> {
  const { em } = context;
  const { formId, supplyRequestId, quantity } = release;
  await change(
    em,
    `update clearance_form
        set released = released - ?, status = case when status = 'USED_UP' then 'ISSUED' else status end
      where id = ?`,
    [quantity, formId],
  );
  await freeReturned(context, formId, reason);
  if (!supplyRequestId) return;
  await change(
    em,
    // What was withdrawn stays so.
    `update supply_request
        set state = case when state = 'WITHDRAWN' then state when supplied = ? then 'ACCEPTED' else 'PARTLY_SUPPLIED' end,
            supplied = supplied - ?
      where id = ?`,
    [quantity, quantity, supplyRequestId],
  );
}
