import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A place in a storage area. Its code is unique in the whole warehouse of its importer. */
export const Bin = defineEntity({
  name: 'Bin',
  tableName: 'bin',
  properties: {
    id: p.uuid().primary(),
    areaId: p.uuid().index(),
    importerId: p.uuid(),
    code: p.string().length(maxLength.code),
  },
  uniques: [{ properties: ['importerId', 'code'] }],
});

export type Bin = InferEntity<typeof Bin>;
