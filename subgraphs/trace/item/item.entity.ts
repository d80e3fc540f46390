import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { ItemState } from './rules/item-steps.ts';

/** A pack with its trace code. Only `takeStep` changes its state, and `takeBack` when it comes back into bond. */
export const Item = defineEntity({
  name: 'Item',
  tableName: 'item',
  properties: {
    code: p.string().length(maxLength.code).primary(),
    lotId: p.uuid(),
    drugId: p.uuid(),
    importerId: p.uuid(),
    /** Set while customs has released the pack. */
    institutionId: p.uuid().nullable(),
    releaseId: p.uuid().nullable(),
    state: p.string().$type<ItemState>().length(16),
    /** How many steps it has taken. */
    steps: p.integer(),
  },
  indexes: [
    { properties: ['lotId', 'code'] },
    { properties: ['releaseId', 'code'] },
    { properties: ['state', 'code'] },
    { properties: ['drugId', 'code'] },
    { properties: ['drugId', 'state', 'code'] },
    { properties: ['importerId', 'code'] },
    { properties: ['importerId', 'state', 'code'] },
    { properties: ['institutionId', 'code'] },
    { properties: ['institutionId', 'state', 'code'] },
  ],
});

/** One step of a pack's path (R4). Rows are only ever added. */
export const ItemStep = defineEntity({
  name: 'ItemStep',
  tableName: 'item_step',
  properties: {
    code: p.string().length(maxLength.code).primary(),
    seq: p.integer().primary(),
    state: p.string().$type<ItemState>().length(16),
    at: p.datetime(3),
    byKind: p.string().length(16),
    byId: p.string().length(64),
    /** Of a return into bond: the release that the pack came back from. */
    releaseId: p.uuid().nullable(),
  },
});

export type Item = InferEntity<typeof Item>;
export type ItemStep = InferEntity<typeof ItemStep>;
