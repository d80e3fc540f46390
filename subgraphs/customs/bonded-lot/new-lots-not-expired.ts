import type { Condition } from '@hub/shared/gate/gate.ts';
import { refuse } from '../refusals.ts';

export interface NewLot {
  lotNumber: string;
  expiryDate: string;
}

/** No lot that enters the zone expires on that day, or has expired. */
export const newLotsNotExpired: Condition<{ day: string; lots: readonly NewLot[] }> = {
  codes: ['LOT_EXPIRED'],
  clause: '–',
  against: (_, { day, lots }) =>
    lots
      .filter(({ expiryDate }) => expiryDate <= day)
      .map(({ lotNumber: lot, expiryDate }) => refuse('LOT_EXPIRED', { lot, expiryDate })),
};
