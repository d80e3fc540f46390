import type { DataOf } from '@hub/shared/feed/event.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { ItemsMovedInZone, ItemsScannedOut } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import type { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';

let lastCode = 81000000000000000000n;

/** How a release without a request is refused, once that is set. */
export const refusedWithoutRequest = [{ refusal: 'NO_REQUEST' }];

export type Stock = ReturnType<typeof stockOf>;

/** Lots with packs in the zone, and what is done with them. */
export function stockOf(hub: on.Customs) {
  const shelve = (
    drugId: string,
    lotId: string,
    codes: readonly string[],
    state: DataOf<typeof ItemsMovedInZone>['state'] = 'SHELVED',
  ) => hub.publish(ItemsMovedInZone, { lotId, drugId, importerId: on.importerId, state, codes: [...codes] });
  return {
    shelve,
    enterLot: async (drugId: string, count: number, lot: Partial<BondedLot> = {}) => {
      const id = await hub.addLot({ drugId, entered: count, ...lot });
      const codes = Array.from({ length: count }, () => String((lastCode += 1n)));
      await shelve(drugId, id, codes);
      return { id, codes };
    },
    release: (formId: string, codes: readonly string[], input: object = {}) =>
      issue(hub.customs, {
        command: 'releaseFromZone',
        by: on.importer,
        input: { formId, codes, ...input },
        select: 'release { id carrier notFirstExpiredBecause supplyRequest { id } } findings { code }',
      }) as Promise<{ release: { id: string } }>,
    scanOut: (releaseId: string, codes: readonly string[]) =>
      hub.publish(ItemsScannedOut, { releaseId, institutionId: on.institutionId, codes: [...codes] }),
    confirm: (releaseId: string, by: Parameters<typeof issue>[1]['by'] = { kind: 'AGENCY', id: 'CUSTOMS' }) =>
      issue(hub.customs, {
        command: 'confirmGatePassage',
        by,
        input: { releaseId, vehicle: '京A00001', seal: 'S-1' },
        select: 'release { state gatePassedAt vehicle seal }',
      }),
    cancel: (releaseId: string, by = on.importer) =>
      issue(hub.customs, {
        command: 'cancelRelease',
        by,
        input: { releaseId, reason: '误操作' },
        select: 'release { state cancelledAt reason }',
      }),
  };
}
