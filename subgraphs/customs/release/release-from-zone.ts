import { newId } from '@hub/shared/id/new-id.ts';
import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { addRecipient } from '../bonded-lot/add-recipient.ts';
import { moveLot } from '../bonded-lot/move-lot.ts';
import { gates } from '../gates.ts';
import { tell } from '../inbox/item-kinds.ts';
import { StockReleased } from '../published/events.ts';
import { Release } from './release.entity.ts';
import { askedPacks } from './asked-packs.ts';
import { takeFromForm, takeItems } from './take.ts';
import { releaseById } from './release.load.ts';

/** The form's importer releases packs to the form's institution (R78, R79), fully traced ones only (R86). */
export const releaseFromZone = command({
  name: 'releaseFromZone',
  follows: ['whitelists', 'trace', 'safety'],
  async run(context, { formId, codes }) {
    const { em, principal, now, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCount('codes', codes, 1000);
    requireOnce('codes', codes);
    const { form, packs } = await askedPacks(em, { formId, importerId, codes });
    const { drugId, institutionId, approvalId } = form;
    const parties = { drugId, importerId, institutionId };
    const of = { drug: drugId, importer: importerId, institution: institutionId };
    const about = [...packs.values()].map(({ lotId: lot, lotNumber, code: item }) => ({ ...of, lot, lotNumber, item }));
    await pass(em, gates, 'RELEASE', { ...parties, at: now, day: dayOf(now), about, form, codes, packs });

    const releaseId = newId();
    await takeItems(em, codes, releaseId);
    await takeFromForm(em, formId, codes.length);
    const released = { id: releaseId, formId, ...parties, quantity: codes.length, releasedAt: now };
    await insertRows(em, Release, [released]);
    const lots = [...Map.groupBy(packs.values(), ({ lotId }) => lotId)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [lotId, ofLot] of lots) {
      const moved = { ...parties, approvalId, formId, releaseId, lotId, quantity: ofLot.length };
      await moveLot(context, { kind: 'RELEASED', ...moved, lotNumber: ofLot[0]!.lotNumber });
    }
    const unseen = lots.filter(([, [pack]]) => pack!.seenLotId === null).map(([lotId]) => lotId);
    if (unseen.length > 0) await addRecipient(em, institutionId, unseen);
    publish(StockReleased, releaseId, { releaseId, formId, ...parties, codes });
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'RELEASED', releaseId);
    return { releaseId };
  },
  payload: { release: async ({ releaseId }, context) => (await releaseById(context).load(releaseId))! },
});
