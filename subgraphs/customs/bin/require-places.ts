import type { EntityManager } from '@mikro-orm/core';
import { forShare, placeholders, select } from '@hub/shared/database/statement.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import type { Place } from './rules/misplaced.ts';

type Stored = Omit<Place, 'rareDiseaseOnly'> & { rareDiseaseOnly: boolean | number };

const places = `select bin.id as binId, bin.code, area.rare_disease_only as rareDiseaseOnly,
    area.min_temperature as min, area.max_temperature as max
  from bin join storage_area area on area.id = bin.area_id`;

const read = (rows: readonly Stored[]): Place[] =>
  rows.map((row) => ({ ...row, rareDiseaseOnly: Boolean(row.rareDiseaseOnly) }));

/** The importer's bins with these codes, by code; their areas stay open. Throws NOT_FOUND for each that it does not have. */
export async function requirePlaces(
  em: EntityManager,
  importerId: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  const asked = [...new Set(codes)];
  if (asked.length === 0) return new Map();
  const inUse = `bin.importer_id = ? and bin.code_in_use in (${placeholders(asked)})`;
  const own = `${places} where ${inUse}${forShare(em)}`;
  const found = new Map(
    read(await select<Stored>(em, own, [importerId, ...asked])).map((place) => [place.code, place]),
  );
  const missing = asked.filter((code) => !found.has(code));
  throwRefusals(missing.map((id) => refuse('NOT_FOUND', { kind: 'Bin', id })));
  return found;
}

/** The bins in which packs of a lot lie. */
export async function placesOfLot(em: EntityManager, lotId: string): Promise<Place[]> {
  const filled = 'bin.id in (select bin_id from bin_stock where lot_id = ? and quantity > 0)';
  return read(await select<Stored>(em, `${places} where ${filled} order by bin.code`, [lotId]));
}
