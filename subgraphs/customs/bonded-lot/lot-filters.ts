import { raw } from '@mikro-orm/core';
import { atMost, byId, byValue, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { endOfDay, startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { BondedLotFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { badInput } from '../refusals.ts';

const longestTerm = 36_500;

/** What lots are filtered by that never changes in a lot, and that those who were released packs of it have copies of. */
const byCopies = {
  drugId: byId('drugId', requireDrug),
  importerId: byId('importerId', requireImporter),
  expiringBy: atMost<string>('expiryDate'),
  expiringWithin: {
    rows: (days: number, context: RequestContext) => {
      const [today, last] = daysFromToday(days, context);
      return { expiryDate: { $gte: today, $lte: last } };
    },
  },
};

/** Today, and the day so many days later. */
function daysFromToday(days: number, { agency }: RequestContext): [today: string, last: string] {
  if (days < 0 || days > longestTerm) throw badInput('expiringWithin', 'NOT_WHOLE');
  const today = dayOf(agency.clock());
  return [today, addDays(today, days)];
}

export const filtersOfStock: Filters<BondedLotFilter> = {
  ...byCopies,
  lotNumber: byValue('lotNumber'),
  from: sinceDay('enteredAt'),
  until: untilDay('enteredAt'),
};

/** Of the rows of `LotRecipient` or `BinStock`. */
const ofLots = (condition: string, ...values: readonly (string | Date)[]) => ({
  [raw(`lot_id in (select id from bonded_lot where ${condition})`, [...values])]: [],
});

export const filtersOfReceived: Filters<BondedLotFilter> = {
  ...byCopies,
  lotNumber: { rows: (lotNumber) => ofLots('lot_number = ?', lotNumber) },
  from: { rows: (day) => ofLots('entered_at >= ?', startOfDay(day)) },
  until: { rows: (day) => ofLots('entered_at <= ?', endOfDay(day)) },
};

export const filtersOfBins: Filters<BondedLotFilter> = {
  ...filtersOfReceived,
  drugId: { require: requireDrug, rows: (drugId) => ofLots('drug_id = ?', drugId) },
  expiringBy: { rows: (day) => ofLots('expiry_date <= ?', day) },
  expiringWithin: { rows: (days, context) => ofLots('expiry_date between ? and ?', ...daysFromToday(days, context)) },
};
