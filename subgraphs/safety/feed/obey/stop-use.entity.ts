import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** What a stop-use covers (D11). */
export type StopUseScope = 'DRUG' | 'LOT' | 'ITEM' | 'INSTITUTION';

/**
 * The row that a follower's commands on a drug and its reaction to a stop-use of that drug both lock: whichever comes
 * second sees what the first has done.
 */
export const DrugGate = defineEntity({
  name: 'DrugGate',
  tableName: 'drug_gate',
  properties: { drugId: p.uuid().primary() },
});

/** A follower's copy of a stop-use. */
export const StopUse = defineEntity({
  name: 'StopUse',
  tableName: 'stop_use',
  properties: {
    measureId: p.uuid().primary(),
    drugId: p.uuid().index(),
    scope: p.string().$type<StopUseScope>().length(16),
    lotId: p.uuid().nullable(),
    itemCode: p.string().length(maxLength.code).nullable(),
    institutionId: p.uuid().nullable(),
    orderedAt: p.datetime(3),
  },
});

export type StopUse = InferEntity<typeof StopUse>;

export const stopUseEntities = [DrugGate, StopUse] as const;
