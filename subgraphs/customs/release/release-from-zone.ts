import { newId } from '@hub/shared/id/new-id.ts';
import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { addRecipient } from '../bonded-lot/add-recipient.ts';
import { moveLot } from '../bonded-lot/move-lot.ts';
import type { Finding } from '../finding/finding.ts';
import { gates } from '../gates.ts';
import { tell } from '../inbox/item-kinds.ts';
import { StockReleased } from '../published/events.ts';
import { Release } from './release.entity.ts';
import { askedPacks } from './asked-packs.ts';
import { maxPacks } from './proposed-packs.ts';
import { takeFromForm, takeFromRequest, takeItems } from './take.ts';
import { releaseOfResult } from './release.load.ts';
import { subjectsOfPacks } from './subjects-of-packs.ts';

/** The form's importer releases packs to the form's institution (R78, R79), fully traced ones only (R86). */
export const releaseFromZone = command({
  name: 'releaseFromZone',
  follows: ['whitelists', 'trace', 'safety'],
  async run(context, { formId, codes, supplyRequestId, carrier = null, notFirstExpiredBecause: because = null }) {
    const { em, principal, now, append, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    const day = dayOf(now);
    requireCount('codes', codes, maxPacks);
    requireOnce('codes', codes);
    const asked = await askedPacks(em, { formId, importerId, codes, supplyRequestId, day });
    const { form, packs, request } = asked;
    const { drugId, institutionId, approvalId } = form;
    const parties = { drugId, importerId, institutionId };
    const about = subjectsOfPacks(parties, [...packs.values()]);
    await pass(em, gates, 'RELEASE', { ...parties, ...asked, at: now, day, about, codes, because });

    const releaseId = newId();
    await takeItems(em, codes, releaseId);
    const missing = await takeFromForm(em, formId, { ...asked, quantity: codes.length });
    if (request) await takeFromRequest(em, request.id, codes.length);
    append(Release, {
      id: releaseId,
      formId,
      supplyRequestId: request?.id ?? null,
      ...parties,
      quantity: codes.length,
      carrier,
      notFirstExpiredBecause: because,
      releasedAt: now,
    });
    const lots = [...Map.groupBy(packs.values(), ({ lotId }) => lotId)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [lotId, ofLot] of lots) {
      const moved = { ...parties, approvalId, formId, releaseId, lotId, quantity: ofLot.length };
      await moveLot(context, { kind: 'RELEASED', ...moved, lotNumber: ofLot[0]!.lotNumber });
    }
    const unseen = lots.filter(([, [pack]]) => pack!.seenLotId === null).map(([lotId]) => lotId);
    if (unseen.length > 0) await addRecipient(em, institutionId, unseen);
    publish(StockReleased, releaseId, { releaseId, formId, ...parties, codes });
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'RELEASED', releaseId);
    const findings: Finding[] = [
      ...(request ? [] : [{ code: 'NO_REQUEST', params: {} } as const]),
      ...(missing > 0 ? [{ code: 'NOT_PASSED', params: { missing } } as const] : []),
    ];
    return { releaseId, findings };
  },
  // An answer that was stored before there were findings has none.
  payload: { release: releaseOfResult, findings: ({ findings }: { findings?: Finding[] }) => findings ?? [] },
});
