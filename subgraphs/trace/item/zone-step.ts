import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { command } from '@hub/shared/command/command.ts';
import { requireCodes } from '../published/require-codes.ts';
import { ItemsMovedInZone } from '../published/events.ts';
import type { ZoneStepInput } from '../generated/resolvers.ts';
import { requireItems } from './require-items.ts';
import { takeStep } from './take-step.ts';

/** A step of the importer inside the zone, for packs of any of its lots (R85). */
export function zoneStep(name: string, state: 'SCANNED_IN' | 'SHELVED') {
  return command({
    name,
    async run(context, { codes }: ZoneStepInput) {
      const { em, principal, publish } = context;
      const importerId = requireOrganisation(principal, 'IMPORTER');
      requireCodes(codes);
      const items = await requireItems(em, codes, (item) => item.importerId === importerId);
      await takeStep(context, items, state);
      for (const [lotId, ofLot] of Map.groupBy(items, (item) => item.lotId)) {
        const { drugId } = ofLot[0]!;
        publish(ItemsMovedInZone, lotId, {
          lotId,
          drugId,
          importerId,
          state,
          codes: ofLot.map(({ code }) => code),
        });
      }
      return { codes };
    },
  });
}
