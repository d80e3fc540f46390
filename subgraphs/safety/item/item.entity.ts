import { defineEntity, p } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Copy of the use of a pack: which institution used it, and which importer supplied it (R94). */
export const UsedItem = defineEntity({
  name: 'UsedItem',
  tableName: 'used_item',
  properties: {
    code: p.string().length(maxLength.code).primary(),
    lotId: p.uuid(),
    drugId: p.uuid().index(),
    importerId: p.uuid(),
    institutionId: p.uuid(),
    usedAt: p.datetime(3),
  },
});
