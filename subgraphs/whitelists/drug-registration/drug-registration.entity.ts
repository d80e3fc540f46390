import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** The registration of a drug in China (R39, R119). Its state is that of the procedure case with the same id. */
export const DrugRegistration = defineEntity({
  name: 'DrugRegistration',
  tableName: 'drug_registration',
  properties: {
    id: p.uuid().primary(),
    drugId: p.uuid(),
    number: p.string().length(maxLength.code),
    /** The day from which it is registered. */
    since: p.string().length(10),
    recordedAt: p.datetime(3),
    /** Why the drug stays on the list, if that was decided. */
    keptBecause: p.string().length(maxLength.note).nullable(),
    decidedAt: p.datetime(3).nullable(),
  },
  uniques: [{ properties: ['drugId', 'number'] }],
});

export type DrugRegistration = InferEntity<typeof DrugRegistration>;
