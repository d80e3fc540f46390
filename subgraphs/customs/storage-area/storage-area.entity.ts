import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A part of an importer's bonded warehouse, with the temperatures that it keeps (R55). */
export const StorageArea = defineEntity({
  name: 'StorageArea',
  tableName: 'storage_area',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    importerId: p.uuid(),
    name: p.string().length(maxLength.name),
    /** The same while it is open; no other open area of the importer has it. */
    nameInUse: p.string().length(maxLength.name).nullable(),
    rareDiseaseOnly: p.boolean(),
    /** In degrees Celsius. */
    minTemperature: p.float().columnType('double'),
    maxTemperature: p.float().columnType('double'),
    openedAt: p.datetime(3),
    closedAt: p.datetime(3).nullable(),
    /** Why it was closed. */
    reason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [
    { properties: ['importerId', 'line'] },
    // For ranges of days.
    { properties: ['openedAt', 'line'] },
    { properties: ['importerId', 'openedAt', 'line'] },
  ],
  uniques: [{ properties: ['importerId', 'nameInUse'] }],
  checks: [{ name: 'storage_area_temperature', expression: 'min_temperature <= max_temperature' }],
});

export type StorageArea = InferEntity<typeof StorageArea>;
