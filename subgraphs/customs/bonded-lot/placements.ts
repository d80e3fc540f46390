import type { EntityManager } from '@mikro-orm/core';
import type { Placement } from '../bin/placement-condition.ts';
import { placesOfLot } from '../bin/require-places.ts';
import type { Place } from '../bin/rules/misplaced.ts';
import type { BondedLotInput } from '../generated/resolvers.ts';
import type { EnteredLot } from './entered-lots.ts';
import type { Numbered } from './rules/lot-mismatch.ts';

interface Entering {
  entries: readonly BondedLotInput[];
  entered: readonly EnteredLot[];
  lots: ReadonlyMap<string, Numbered>;
  places: ReadonlyMap<string, Place>;
}

/** Where packs are to lie; and where packs of a lot lie already, if its range becomes known only now. */
export async function placementsOf(
  em: EntityManager,
  { entries, entered, lots, places }: Entering,
): Promise<Placement[]> {
  const stored = (lotNumber: string) => {
    const { storageMin, storageMax } = lots.get(lotNumber)!;
    return { lotNumber, storageMin, storageMax };
  };
  const placements = entries.flatMap(({ lotNumber, binCode }) =>
    binCode ? [{ lot: stored(lotNumber), place: places.get(binCode)! }] : [],
  );
  for (const { id, lotNumber, storageMin } of entered) {
    const lot = stored(lotNumber);
    if (typeof storageMin === 'number' || typeof lot.storageMin !== 'number') continue;
    for (const place of await placesOfLot(em, id)) placements.push({ lot, place });
  }
  return placements;
}
