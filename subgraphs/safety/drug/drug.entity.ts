import { defineEntity, p } from '@mikro-orm/core';

/** Copy of the ids of registered drugs, to distinguish a drug without reports from an unknown one. */
export const KnownDrug = defineEntity({
  name: 'KnownDrug',
  tableName: 'known_drug',
  properties: { drugId: p.uuid().primary() },
});
