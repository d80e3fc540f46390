import { defineEntity, p } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Copy of a drug's manufacturer, with whom its importer needs an agreement. */
export const DrugOrigin = defineEntity({
  name: 'DrugOrigin',
  tableName: 'drug_origin',
  properties: {
    drugId: p.uuid().primary(),
    manufacturer: p.string().length(maxLength.name),
  },
});
