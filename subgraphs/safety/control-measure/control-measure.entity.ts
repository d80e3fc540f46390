import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { inForceColumns } from '@hub/shared/in-force/in-force.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** What a measure covers (D11). */
export type MeasureScope = 'DRUG' | 'LOT' | 'ITEM' | 'INSTITUTION';

/** The target of a measure: the drug, and the part of it named by the scope. */
export interface MeasureTarget {
  drugId: string;
  scope: MeasureScope;
  lotId: string | null;
  itemCode: string | null;
  institutionId: string | null;
}

/** A stop-use that both agencies have ordered (R96). */
export const ControlMeasure = defineEntity({
  name: 'ControlMeasure',
  tableName: 'control_measure',
  properties: {
    id: p.uuid().primary(),
    assessmentId: p.uuid().unique(),
    drugId: p.uuid().index(),
    scope: p.string().$type<MeasureScope>().length(16),
    lotId: p.uuid().nullable(),
    itemCode: p.string().length(maxLength.code).nullable(),
    institutionId: p.uuid().nullable(),
    orderedAt: p.datetime(3),
    ...inForceColumns,
  },
});

export type ControlMeasure = InferEntity<typeof ControlMeasure>;
