import type { Cause } from '@hub/shared/restriction/cause.ts';
import { refuse } from '../refusals.ts';

/** The gates of this agency. */
export type TraceGate = 'DELIVER' | 'RECEIVE_USABLE' | 'USE';

/** A stop-use that BJMPA and BJHC have ordered (R96). */
export const stopUse: Cause<TraceGate> = {
  name: 'STOP_USE',
  code: 'STOP_USE_IN_FORCE',
  clause: 'R96',
  subject: 'drug',
  forbids: ['DELIVER', 'RECEIVE_USABLE', 'USE'],
  refusal: ({ id }) => refuse('STOP_USE_IN_FORCE', { measure: id }),
};

/** A whole lot that CUSTOMS holds in the zone (R80). */
export const customsHold: Cause<TraceGate> = {
  name: 'CUSTOMS_HOLD',
  code: 'CUSTOMS_HOLD',
  clause: 'R80',
  subject: 'drug',
  forbids: ['DELIVER'],
  refusal: ({ id }) => refuse('CUSTOMS_HOLD', { hold: id }),
};

/** The removal of an institution from the list; whether it may use what it has is said in the removal (R25, R26, D9). */
export const delisting: Cause<TraceGate> = {
  name: 'DELISTED',
  code: 'DELISTED',
  clause: 'D9',
  subject: 'institution',
  forbids: ['DELIVER', 'USE'],
  refusal: ({ scope }) => refuse('DELISTED', { institution: scope['institution']! }),
};

/** The removal of a drug from the list; whether what was delivered may be used is said in the removal (R31, D9). */
export const drugDelisting: Cause<TraceGate> = {
  name: 'DRUG_DELISTED',
  code: 'DELISTED',
  clause: 'D9',
  subject: 'drug',
  forbids: ['USE'],
  refusal: ({ scope }) => refuse('DELISTED', { drug: scope['drug']! }),
};
