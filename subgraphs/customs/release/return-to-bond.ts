import type { EntityManager } from '@mikro-orm/core';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';
import { changeRows, existingRow } from '@hub/shared/database/rows.ts';
import { select } from '@hub/shared/database/statement.ts';
import { holdCopies } from '@hub/shared/feed/remembered.ts';
import { moveLot } from '../bonded-lot/move-lot.ts';
import { command } from '../command.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { countGone } from '../hospital-pack/count-packs.ts';
import { tell } from '../inbox/item-kinds.ts';
import { takeBack } from '../item/take-back.ts';
import { StockAdjusted } from '../published/events.ts';
import { lockedRelease } from './prepared-release.ts';
import { Release } from './release.entity.ts';
import { releaseById } from './release.load.ts';

/**
 * Packs of a release come back into bond, 退回. It is always possible, whatever the lists and the pilot say (D9, D25), and
 * before the gate, too: of a release that is partly scanned out and then stopped, nothing else brings the packs back. Form
 * and approval keep what they count (D8), and none of the packs is released again before it is scanned in and shelved again.
 */
export const returnToBond = command({
  name: 'returnToBond',
  follows: ['trace'],
  async run(context, { releaseId, codes, reason }) {
    const { em, principal, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCount('codes', codes, 1000);
    requireOnce('codes', codes);
    // What trace tells of the packs is applied before it or after it.
    await holdCopies(em, 'trace');
    // Locked, so that the gate comes before it or after it.
    const { drugId, institutionId, formId, state } = await lockedRelease(em, releaseId, { importerId });
    const { approvalId } = await existingRow(em, ClearanceForm, { id: formId });
    for (const { lotId, lotNumber, codes: back } of await takeBack(em, releaseId, codes)) {
      const quantity = back.length;
      const of = { drugId, importerId, institutionId, approvalId, formId, releaseId };
      await moveLot(context, { kind: 'RETURNED', lotId, lotNumber, ...of, quantity, reason });
      publish(StockAdjusted, lotId, { lotId, drugId, importerId, kind: 'RETURNED', quantity, codes: back });
    }
    await countGone(em, codes);
    // With no pack left, nothing is to pass the gate any more.
    if (state === 'PREPARED' && !(await isLeft(em, releaseId)))
      await changeRows(em, Release, { id: releaseId }, { state: 'RETURNED' });
    tell(context, { kind: 'AGENCY', id: 'CUSTOMS' }, 'STOCK_RETURNED', releaseId);
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'STOCK_RETURNED', releaseId);
    return { releaseId };
  },
  payload: { release: async ({ releaseId }, context) => (await releaseById(context).load(releaseId))! },
});

/** Whether a pack of a release has not come back. */
async function isLeft(em: EntityManager, releaseId: string): Promise<boolean> {
  const left = await select(em, 'select 1 from zone_item where release_id = ? and fate is null limit 1', [releaseId]);
  return left.length > 0;
}
