import type { Condition } from '@hub/shared/gate/gate.ts';
import { misplaced, type Place, type Stored } from './rules/misplaced.ts';

/** A lot, and a bin in which packs of it are to lie, or lie already. */
export interface Placement {
  lot: Stored;
  place: Place;
}

/** What enters lies apart from other drugs, where it is never too cold or too warm for it (R55). */
export const wellPlaced: Condition<{ placements: readonly Placement[] }> = {
  codes: ['AREA_NOT_SEPARATE', 'OUT_OF_RANGE'],
  clause: 'R55',
  against: (_, { placements }) => placements.flatMap(({ lot, place }) => misplaced(lot, place)),
};
