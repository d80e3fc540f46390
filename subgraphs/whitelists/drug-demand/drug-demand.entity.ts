import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** What an institution asks to have listed, 药品需求 (R37). Its state is that of the procedure case with the same id. */
export const DrugDemand = defineEntity({
  name: 'DrugDemand',
  tableName: 'drug_demand',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    institutionId: p.uuid(),
    drugName: p.string().length(maxLength.name),
    diseaseCodes: p.json<string[]>(),
    patients: p.integer(),
    quantity: p.integer(),
    need: p.text(),
    filedAt: p.datetime(3),
    guidance: p.text().nullable(),
    guidedAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['institutionId', 'line'] }],
});

export type DrugDemand = InferEntity<typeof DrugDemand>;
