import type { Condition } from '@hub/shared/gate/gate.ts';
import { refuse } from '../refusals.ts';
import { ImporterLicence } from './importer-licence.entity.ts';

/**
 * The importer's distribution licence is valid on the day (R54). One that was listed before the hub was, and has not
 * applied since, has none on record.
 */
export const licenceValid: Condition<{ importerId: string; day: string }> = {
  codes: ['LICENCE_EXPIRED'],
  clause: 'R54',
  async against(em, { importerId, day: date }) {
    const licence = await em.findOne(ImporterLicence, { importerId });
    if (!licence || date <= licence.validUntil) return [];
    const { number, validUntil } = licence;
    return [refuse('LICENCE_EXPIRED', { number, validUntil, date })];
  },
};
