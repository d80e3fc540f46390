import type { EntityManager, FilterQuery } from '@mikro-orm/core';
import { rowsFor, visible } from '@hub/shared/access/room.ts';
import { select, type SqlValue } from '@hub/shared/database/statement.ts';
import { rowsOfFilter } from '@hub/shared/paging/filters.ts';
import { queryOf } from '@hub/shared/paging/query.ts';
import { sumsOf } from '@hub/shared/paging/sums-of.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { BinStock } from '../bin-stock/bin-stock.entity.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { filtersOfBins, filtersOfStock } from '../bonded-lot/lot-filters.ts';
import type { BondedLotFilter, StockGroup } from '../generated/resolvers.ts';
import { rooms } from '../rooms.ts';

/** A sum of lots; `key` is what they have in common. */
export interface StockSum {
  group: StockGroup;
  key: string;
  lots: number;
  /** Null by area: packs may have entered into another. */
  entered: number | null;
  onHand: number;
}

const mostGroups = 1000;

const keys: Readonly<Record<Exclude<StockGroup, 'AREA' | 'LOT'>, (row: string) => string>> = {
  DRUG: (row) => `${row}.drug_id`,
  IMPORTER: (row) => `${row}.importer_id`,
  MONTH: (row) => `substr(${row}.expiry_date, 1, 7)`,
};

/** Sums of the lots that the caller sees and that fit the filter; of those who see sums alone, by drug (D38). */
export async function stockSums(
  context: RequestContext,
  group: StockGroup,
  filter: BondedLotFilter | null | undefined,
): Promise<StockSum[]> {
  const { em, principal } = context;
  const fitting = await rowsOfFilter(filtersOfStock, context, filter);
  const seesLots = rowsFor(rooms.stock, principal) !== undefined;
  const narrowed = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (!seesLots && (group !== 'DRUG' || narrowed.some(([name]) => name !== 'drugId'))) return [];
  if (group === 'AREA') return sumsByArea(context, filter);
  const where = { $and: [visible(rooms.stockSums, principal), fitting] };
  if (group === 'LOT') return singleLots(em, where);
  const rows = await sumsOf(em, BondedLot, {
    where,
    key: keys[group],
    columns: ['onHand', 'entered'],
    limit: mostGroups,
  });
  return rows.map(({ key, count, sums: [onHand, entered] }) => {
    return { group, key, lots: count, entered: entered!, onHand: onHand! };
  });
}

/** Each lot by itself; the latest first of those with as much in bond. */
async function singleLots(em: EntityManager, where: FilterQuery<BondedLot>): Promise<StockSum[]> {
  const lots = await em.find(BondedLot, where, { orderBy: { onHand: 'desc', line: 'desc' }, limit: mostGroups });
  return lots.map(({ id: key, entered, onHand }) => ({ group: 'LOT', key, lots: 1, entered, onHand }));
}

/** Sums of what lies in bins, by their areas. */
async function sumsByArea(context: RequestContext, filter: BondedLotFilter | null | undefined): Promise<StockSum[]> {
  const fitting = await rowsOfFilter(filtersOfBins, context, filter);
  const binned = queryOf(context.em, BinStock, 'binned')
    .select(['lotId', 'binId', 'quantity'])
    .where({ $and: [visible(rooms.stock, context.principal), { quantity: { $gt: 0 } }, fitting] })
    .toQuery();
  const rows = await select<{ key: string; lots: number; onHand: number | string }>(
    context.em,
    `select bin.area_id as \`key\`, count(distinct stored.lot_id) as lots, sum(stored.quantity) as onHand
       from bin join (${binned.sql}) stored on stored.bin_id = bin.id
      group by bin.area_id order by sum(stored.quantity) desc, bin.area_id limit ${mostGroups}`,
    binned.params as SqlValue[],
  );
  return rows.map(({ key, lots, onHand }) => ({ group: 'AREA', key, lots, entered: null, onHand: Number(onHand) }));
}
