import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** What an importer plans to have in bond of a drug, for the institutions that need it (R72). */
export const StockPlan = defineEntity({
  name: 'StockPlan',
  tableName: 'stock_plan',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    importerId: p.uuid(),
    drugId: p.uuid(),
    madeAt: p.datetime(3),
    withdrawnAt: p.datetime(3).nullable(),
    /** Why it was withdrawn. */
    reason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [
    { properties: ['importerId', 'line'] },
    { properties: ['drugId', 'line'] },
    { properties: ['madeAt', 'line'] },
  ],
});

/** What it plans for one institution, by a day. */
export const StockPlanLine = defineEntity({
  name: 'StockPlanLine',
  tableName: 'stock_plan_line',
  properties: {
    planId: p.uuid().primary(),
    position: p.integer().primary(),
    institutionId: p.uuid(),
    quantity: p.integer(),
    by: p.string().length(10).name('needed_by'),
  },
  checks: [{ name: 'stock_plan_line_quantity', expression: 'quantity > 0' }],
});

export type StockPlan = InferEntity<typeof StockPlan>;
export type StockPlanLine = InferEntity<typeof StockPlanLine>;
