import { newId } from '@hub/shared/id/new-id.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { requireUnrestricted } from '@hub/shared/restriction/restrictions-at.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { requireCodes } from '@hub/trace/published/require-codes.ts';
import { requireInstitutionAgreement } from '../agreement/require-agreement.ts';
import { addRecipient } from '../bonded-lot/add-recipient.ts';
import { tell } from '../inbox/item-kinds.ts';
import { StockReleased } from '../published/events.ts';
import { causes } from '../restriction/causes.ts';
import { writeMovement } from '../stock-movement/write-movement.ts';
import { requireImportAllowed } from '../published-list/require-import-allowed.ts';
import { Release } from './release.entity.ts';
import { requireReleasable } from './require-releasable.ts';
import { takeFromForm, takeFromLot, takeItems } from './take.ts';
import { releaseById } from './release.load.ts';

/** The form's importer releases packs to the form's institution (R78, R79), fully traced ones only (R86). */
export const releaseFromZone = command({
  name: 'releaseFromZone',
  follows: ['whitelists', 'trace', 'safety'],
  async run(context, { formId, codes }) {
    const { em, principal, now, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCodes(codes);
    const day = dayOf(now);
    const { form, lots } = await requireReleasable(em, { formId, importerId, codes, day });
    const { drugId, institutionId, approvalId } = form;
    const of = { drug: drugId, importer: importerId, institution: institutionId };
    const about = lots.flatMap(({ id: lot, codes: ofLot }) => ofLot.map((item) => ({ ...of, lot, item })));
    await requireUnrestricted(em, causes, { gate: 'RELEASE', at: now, about });
    await requireImportAllowed(em, { drugId, importerId, institutionId }, day);
    await requireInstitutionAgreement(em, importerId, [institutionId], day);

    const releaseId = newId();
    await takeItems(em, codes, releaseId);
    await takeFromForm(em, formId, codes.length);
    const parties = { drugId, importerId, institutionId };
    const released = { id: releaseId, formId, ...parties, quantity: codes.length, releasedAt: now };
    await insertRows(em, Release, [released]);
    for (const lot of lots.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const quantity = lot.codes.length;
      const onHandAfter = await takeFromLot(em, lot, quantity);
      const moved = { ...parties, approvalId, formId, releaseId, lotId: lot.id, quantity, onHandAfter };
      writeMovement(context, { kind: 'RELEASED', ...moved });
    }
    const unseen = lots.filter(({ isSeen }) => !isSeen).map(({ id }) => id);
    if (unseen.length > 0) await addRecipient(em, institutionId, unseen);
    publish(StockReleased, releaseId, { releaseId, formId, ...parties, codes });
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'RELEASED', releaseId);
    return { releaseId };
  },
  payload: { release: async ({ releaseId }, context) => (await releaseById(context).load(releaseId))! },
});
