import type { Shared } from '@hub/shared/restriction/shared-subject.ts';

/** Lots of a drug with the same number are one lot, whoever brought them (D11). */
export const lotsByNumber: Shared = { table: 'lot', one: 'lot', column: 'lot_number', shared: 'lotNumber' };
