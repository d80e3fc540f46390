import { raw, type EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';

/** Marks packs as taken by a release; each can be taken only once. */
export async function takeItems(em: EntityManager, codes: readonly string[], releaseId: string): Promise<void> {
  for (const code of [...codes].sort()) {
    const taken = await em.nativeUpdate(ZoneItem, { code, state: 'SHELVED', releaseId: null }, { releaseId });
    if (taken === 0) throw refuse('WRONG_STATE', { code, state: 'RELEASED', expected: 'SHELVED' });
  }
}

/** Counts packs against their form; equality is allowed (R78). */
export async function takeFromForm(em: EntityManager, form: ClearanceForm, quantity: number): Promise<void> {
  const counted = await em.nativeUpdate(
    ClearanceForm,
    { id: form.id, [raw('quantity - released')]: { $gte: quantity } },
    { released: raw('released + ?', [quantity]) },
  );
  if (counted === 0) {
    const { quantity: total, released } = await em.findOneOrFail(ClearanceForm, { id: form.id }, { refresh: true });
    throw refuse('FORM_EXCEEDED', { requested: quantity, remaining: total - released });
  }
  await em.nativeUpdate(ApprovalQuota, { id: form.approvalId }, { released: raw('released + ?', [quantity]) });
}

/** Takes packs out of a lot and returns how many remain. */
export async function takeFromLot(em: EntityManager, lotId: string, quantity: number): Promise<number> {
  const taken = await em.nativeUpdate(
    BondedLot,
    { id: lotId, onHand: { $gte: quantity } },
    { onHand: raw('on_hand - ?', [quantity]) },
  );
  const { lotNumber, onHand } = await em.findOneOrFail(BondedLot, { id: lotId }, { refresh: true });
  if (taken === 0) throw refuse('LOT_EXHAUSTED', { lot: lotNumber, requested: quantity, onHand });
  return onHand;
}
