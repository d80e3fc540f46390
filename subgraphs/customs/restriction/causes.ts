import type { Cause } from '@hub/shared/restriction/cause.ts';
import { refuse } from '../refusals.ts';

/** The gates of this agency. */
export type CustomsGate = 'STOCK' | 'CLEAR' | 'RELEASE';

/** A stop-use that BJMPA and BJHC have ordered (R96). */
export const stopUse: Cause<CustomsGate> = {
  name: 'STOP_USE',
  subject: 'drug',
  forbids: ['STOCK', 'CLEAR', 'RELEASE'],
  refusal: ({ id }) => refuse('STOP_USE_IN_FORCE', { measure: id }),
};

/** Why this agency must not do something. */
export const causes = [stopUse] as const;
