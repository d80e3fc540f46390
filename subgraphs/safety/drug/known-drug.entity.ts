import { defineEntity, p } from '@mikro-orm/core';

/** Copy of which drugs there are, to tell one of which nothing is reported from one that does not exist. */
export const KnownDrug = defineEntity({
  name: 'KnownDrug',
  tableName: 'known_drug',
  properties: { drugId: p.uuid().primary() },
});
