import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export type StockCountState = 'EQUAL' | 'DIFFERENCES' | 'BOOKED' | 'REPLACED';

/** What an importer has counted in bond; differences are booked once customs confirms them. */
export const StockCount = defineEntity({
  name: 'StockCount',
  tableName: 'stock_count',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    importerId: p.uuid(),
    state: p.string().$type<StockCountState>().length(16),
    countedAt: p.datetime(3),
    confirmedAt: p.datetime(3).nullable(),
  },
  indexes: [
    { properties: ['state', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['importerId', 'state', 'line'] },
    // For ranges of days.
    { properties: ['countedAt', 'line'] },
    { properties: ['importerId', 'countedAt', 'line'] },
  ],
});

/** Of one lot, what the books said when it was counted, and what was found. */
export const StockCountLine = defineEntity({
  name: 'StockCountLine',
  tableName: 'stock_count_line',
  properties: {
    countId: p.uuid().primary(),
    lotId: p.uuid().primary(),
    booked: p.integer(),
    found: p.integer(),
    reason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [{ properties: ['lotId'] }],
});

export type StockCount = InferEntity<typeof StockCount>;
export type StockCountLine = InferEntity<typeof StockCountLine>;
