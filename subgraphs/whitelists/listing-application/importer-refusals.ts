import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { badInput, refuse } from '../refusals.ts';
import type { ApplyForImporterListInput } from '../generated/resolvers.ts';
import { zonePrefix } from './rules/importer-criteria.ts';

type Claimed = Pick<ApplyForImporterListInput, 'customsCode' | 'registeredInZone' | 'insideFence' | 'licence'>;

/** Why an importer cannot apply, whatever its papers say: it must be in the zone, with a licence on that day (R52–R54). */
export function importerRefusals(input: Claimed, today: string): Refusal[] {
  const { customsCode, registeredInZone, insideFence, licence } = input;
  const refusals: Refusal[] = [];
  if (!/^[0-9]{5}[0-9A-Z]{5}$/.test(customsCode)) refusals.push(badInput('customsCode', 'NOT_CUSTOMS_CODE'));
  else if (!customsCode.startsWith(zonePrefix))
    refusals.push(refuse('CUSTOMS_CODE_NOT_TIANZHU', { code: customsCode, prefix: zonePrefix }));
  if (!registeredInZone || !insideFence) refusals.push(refuse('NOT_IN_ZONE', {}));
  return [...refusals, ...licenceRefusals(licence, today)];
}

/** Why a licence is none for an importer: it allows nothing, or its last day is over (R54). */
export function licenceRefusals(licence: Claimed['licence'], today: string): Refusal[] {
  const { number, scope, validUntil } = licence;
  return [
    ...(scope.length === 0 ? [badInput('licence.scope', 'EMPTY')] : []),
    ...(validUntil < today ? [refuse('LICENCE_EXPIRED', { number, validUntil, date: today })] : []),
  ];
}
