import { defineEntity, p } from '@mikro-orm/core';

/** Copy of the diseases that a drug is registered for (R18, R40). */
export const DrugIndication = defineEntity({
  name: 'DrugIndication',
  tableName: 'drug_indication',
  properties: {
    drugId: p.uuid().primary(),
    diseaseCodes: p.json<string[]>(),
  },
});
