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
