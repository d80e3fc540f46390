import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { findRow } from '@hub/shared/database/rows.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { gates } from '../gates.ts';
import { tell } from '../inbox/item-kinds.ts';
import { itemsOfResult } from '../item/item.load.ts';
import { ItemsScannedOut } from '../published/events.ts';
import { refuse } from '../refusals.ts';
import { requireCodes } from '../item/require-codes.ts';
import { requireItems } from '../item/require-items.ts';
import { subjectsOf } from '../item/subjects-of.ts';
import { takeStep } from '../item/take-step.ts';
import { Dispatch } from './release.entity.ts';

/** The importer scans released packs out of the zone, straight to their institution, 扫码出区 (R87). */
export const scanOut = command({
  name: 'scanOut',
  follows: ['customs', 'safety', 'whitelists'],
  async run(context, { releaseId, codes }) {
    const { em, principal, now, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCodes(codes);
    // Locked, so that a cancellation comes before it or after it.
    const dispatch = await findRow(em, Dispatch, { releaseId, importerId }, { lock: true });
    if (!dispatch) throw refuse('NOT_FOUND', { kind: 'Release', id: releaseId });
    if (dispatch.cancelled)
      throw refuse('WRONG_STATUS', { kind: 'Release', id: releaseId, status: 'CANCELLED', expected: 'PREPARED' });
    const { drugId, institutionId } = dispatch;
    const items = await requireItems(em, codes, (item) => item.importerId === importerId);
    const stray = items.filter((item) => item.releaseId !== releaseId);
    throwRefusals(stray.map(({ code }) => refuse('ITEM_NOT_IN_RELEASE', { code, release: releaseId })));
    const about = items.map((item) => subjectsOf(item, institutionId));
    const parties = { principal, drugId, importerId, institutionId };
    await pass(em, gates, 'DELIVER', { ...parties, items, day: dayOf(now), at: now, about });
    await takeStep(context, items, 'SCANNED_OUT');
    publish(ItemsScannedOut, releaseId, { releaseId, institutionId, codes });
    // Packs may leave in several goes; one open task is enough.
    if (!(await findRow(em, InboxItem, { about: releaseId, kind: 'RECEIVE', open: true })))
      tell(context, { kind: 'INSTITUTION', id: institutionId }, 'RECEIVE', releaseId);
    return { codes };
  },
  payload: { items: itemsOfResult },
});
