import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { requireCodes } from './require-codes.ts';
import { ItemsMovedInZone } from '../published/events.ts';
import { requireItems } from './require-items.ts';
import { cameBackFrom } from './take-back.ts';
import { takeStep } from './take-step.ts';

/** A step of the importer inside the zone, for packs of any of its lots (R85). */
export function zoneStep(state: 'SCANNED_IN' | 'SHELVED') {
  return async (context: CommandContext, { codes }: { codes: string[] }) => {
    const { em, principal, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCodes(codes);
    const items = await requireItems(em, codes, (item) => item.importerId === importerId);
    const releases = await cameBackFrom(em, items);
    await takeStep(context, items, state);
    for (const moved of Map.groupBy(items, ({ lotId, code }) => `${lotId} ${releases.get(code) ?? ''}`).values()) {
      const { lotId, drugId } = moved[0]!;
      const returnedFrom = releases.get(moved[0]!.code);
      publish(ItemsMovedInZone, lotId, {
        lotId,
        drugId,
        importerId,
        state,
        codes: moved.map(({ code }) => code),
        ...(returnedFrom && { returnedFrom }),
      });
    }
    return { codes };
  };
}
