import type { Cause } from '@hub/shared/restriction/cause.ts';
import { refuse } from '../refusals.ts';

/** The gates of this agency. */
export type CustomsGate = 'STOCK' | 'CLEAR' | 'RELEASE';

/** A stop-use that BJMPA and BJHC have ordered (R96). */
export const stopUse: Cause<CustomsGate> = {
  name: 'STOP_USE',
  code: 'STOP_USE_IN_FORCE',
  clause: 'R96',
  subject: 'drug',
  forbids: ['STOCK', 'CLEAR', 'RELEASE'],
  refusal: ({ id }) => refuse('STOP_USE_IN_FORCE', { measure: id }),
};

/** A whole lot that CUSTOMS holds (R80). */
export const customsHold: Cause<CustomsGate> = {
  name: 'CUSTOMS_HOLD',
  code: 'CUSTOMS_HOLD',
  clause: 'R80',
  // The same row as for a stop-use: a decision about both locks one.
  subject: 'drug',
  forbids: ['CLEAR', 'RELEASE'],
  refusal: ({ id }) => refuse('CUSTOMS_HOLD', { hold: id }),
};

/** Everything for which what is in bond is not cleared or released. */
export const releaseCauses = [stopUse, customsHold] as const;
