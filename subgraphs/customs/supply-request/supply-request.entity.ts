import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export type SupplyRequestState = 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'PARTLY_SUPPLIED' | 'SUPPLIED' | 'WITHDRAWN';

/** What an institution asks an importer for (R129, R115); never more is released on it than it asks for. */
export const SupplyRequest = defineEntity({
  name: 'SupplyRequest',
  tableName: 'supply_request',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    state: p.string().$type<SupplyRequestState>().length(16),
    drugId: p.uuid(),
    institutionId: p.uuid(),
    importerId: p.uuid(),
    quantity: p.integer(),
    supplied: p.integer().default(0),
    neededBy: p.string().length(10),
    askedAt: p.datetime(3),
    answeredAt: p.datetime(3).nullable(),
    withdrawnAt: p.datetime(3).nullable(),
    /** Why it was declined or withdrawn, or what the importer says besides. */
    reason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [
    { properties: ['state', 'line'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['institutionId', 'state', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['importerId', 'state', 'line'] },
    { properties: ['drugId', 'line'] },
    // For ranges of days.
    { properties: ['askedAt', 'line'] },
    { properties: ['importerId', 'askedAt', 'line'] },
    { properties: ['institutionId', 'askedAt', 'line'] },
  ],
  checks: [{ name: 'supply_request_supplied', expression: 'quantity > 0 and supplied >= 0 and supplied <= quantity' }],
});

export type SupplyRequest = InferEntity<typeof SupplyRequest>;
