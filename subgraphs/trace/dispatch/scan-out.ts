import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { command } from '@hub/shared/command/command.ts';
import { requireCodes } from '@hub/shared/command/require-input.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { passGate } from '@hub/safety/feed/obey/drug-gate.ts';
import { refuse } from '../refusals.ts';
import type { ItemsScannedOut } from '../feed/events.ts';
import type { ScanOutInput } from '../generated/resolvers.ts';
import { requireItems } from '../item/require-items.ts';
import { takeStep } from '../item/take-step.ts';
import { Dispatch } from './dispatch.entity.ts';

/** The importer scans released packs out of the zone, straight to their institution, 扫码出区 (R87). */
export const scanOut = command({
  name: 'scanOut',
  follows: ['customs', 'safety'],
  async run(context, { releaseId, codes }: ScanOutInput) {
    const { em, principal, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCodes(codes);
    const dispatch = await em.findOne(Dispatch, { releaseId, importerId });
    if (!dispatch) throw refuse('NOT_FOUND', { kind: 'Release', id: releaseId });
    const { drugId, institutionId } = dispatch;
    const items = await requireItems(em, codes, (item) => item.importerId === importerId);
    const stray = items.filter((item) => item.releaseId !== releaseId);
    throwRefusals(stray.map(({ code }) => refuse('ITEM_NOT_IN_RELEASE', { code, release: releaseId })));
    await passGate(
      em,
      drugId,
      items.map(({ lotId, code: itemCode }) => ({ lotId, itemCode, institutionId })),
    );
    await takeStep(context, items, 'SCANNED_OUT');
    const data: ItemsScannedOut = { releaseId, institutionId, codes };
    publish({ type: 'ItemsScannedOut', subject: releaseId, data });
    return { codes };
  },
});
