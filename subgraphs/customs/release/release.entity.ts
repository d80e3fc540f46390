import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export type ReleaseState = 'PREPARED' | 'PASSED_GATE' | 'RETURNED' | 'CANCELLED';

/** A release from the zone, up to the gate; the ledger records what it took from each lot. */
export const Release = defineEntity({
  name: 'Release',
  tableName: 'zone_release',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    state: p.string().$type<ReleaseState>().length(16).default('PREPARED'),
    formId: p.uuid().index(),
    supplyRequestId: p.uuid().nullable().index(),
    drugId: p.uuid(),
    importerId: p.uuid(),
    institutionId: p.uuid(),
    quantity: p.integer(),
    carrier: p.string().length(maxLength.name).nullable(),
    /** Why packs that expire earlier stay in the zone. */
    notFirstExpiredBecause: p.string().length(maxLength.note).nullable(),
    releasedAt: p.datetime(3),
    gatePassedAt: p.datetime(3).nullable(),
    /** How many packs passed the gate: those that had not come back into bond before. */
    passedQuantity: p.integer().nullable(),
    vehicle: p.string().length(maxLength.name).nullable(),
    seal: p.string().length(maxLength.code).nullable(),
    cancelledAt: p.datetime(3).nullable(),
    /** Why it was cancelled. */
    reason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [
    { properties: ['state', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['importerId', 'state', 'line'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['institutionId', 'state', 'line'] },
    // For ranges of days.
    { properties: ['releasedAt', 'line'] },
    { properties: ['importerId', 'releasedAt', 'line'] },
    { properties: ['institutionId', 'releasedAt', 'line'] },
    // For what has passed the gate.
    { properties: ['gatePassedAt', 'line'] },
    { properties: ['importerId', 'gatePassedAt', 'line'] },
    { properties: ['institutionId', 'gatePassedAt', 'line'] },
  ],
});

export type Release = InferEntity<typeof Release>;
