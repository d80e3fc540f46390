import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A place in a storage area. While its area is open, its code is unique in the whole warehouse of its importer. */
export const Bin = defineEntity({
  name: 'Bin',
  tableName: 'bin',
  properties: {
    id: p.uuid().primary(),
    areaId: p.uuid().index(),
    importerId: p.uuid(),
    code: p.string().length(maxLength.code),
    /** The same while its area is open; no other bin of the importer has it. */
    codeInUse: p.string().length(maxLength.code).nullable(),
  },
  uniques: [{ properties: ['importerId', 'codeInUse'] }],
});

export type Bin = InferEntity<typeof Bin>;
