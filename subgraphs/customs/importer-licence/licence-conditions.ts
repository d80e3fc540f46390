import type { Condition } from '@hub/shared/gate/gate.ts';
import { lackingScope, licenceOf } from '@hub/shared/licence/licence-of.ts';
import { namesOf } from '../known-name/names-of.ts';
import { refuse } from '../refusals.ts';

const upstream = 'whitelists';

/**
 * The importer's distribution licence is valid on the day (R54). One that was listed before the hub was, and has filed
 * none since, has none on record.
 */
export const licenceValid: Condition<{ importerId: string; day: string }> = {
  codes: ['LICENCE_EXPIRED'],
  clause: 'R54',
  async against(em, { importerId, day: date }) {
    const licence = await licenceOf(em, upstream, importerId);
    if (!licence || date <= licence.validUntil) return [];
    const { number, validUntil } = licence;
    return [refuse('LICENCE_EXPIRED', { number, validUntil, date })];
  },
};

/** The scope of the licence covers what the drug needs, 经营范围 (R54). */
export const licenceCovers: Condition<{ importerId: string; drugId: string }> = {
  codes: ['LICENCE_SCOPE_MISSING'],
  clause: 'R54',
  async against(em, { importerId: holderId, drugId: drug }) {
    const lacks = await lackingScope(em, upstream, { holderId, subjectId: drug });
    if (!lacks) return [];
    const drugName = (await namesOf(em, [drug])).get(drug);
    return lacks.lacking.map((scope) =>
      refuse('LICENCE_SCOPE_MISSING', { number: lacks.number, drug, scope, drugName }),
    );
  },
};
