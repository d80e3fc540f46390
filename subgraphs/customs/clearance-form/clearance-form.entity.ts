import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A clearance form; its releases never sum to more than its quantity (R78). */
export const ClearanceForm = defineEntity({
  name: 'ClearanceForm',
  tableName: 'clearance_form',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    number: p.string().length(maxLength.code).nullable().unique(),
    status: p.string().$type<'APPLIED' | 'ISSUED'>().length(16),
    approvalId: p.uuid(),
    drugId: p.uuid(),
    institutionId: p.uuid(),
    importerId: p.uuid(),
    applicantKind: p.string().$type<'INSTITUTION' | 'ENTRUSTED_IMPORTER'>().length(32),
    mandateHash: p.string().length(maxLength.hash).nullable(),
    quantity: p.integer(),
    released: p.integer().default(0),
    appliedAt: p.datetime(3),
    issuedAt: p.datetime(3).nullable(),
  },
  indexes: [
    { properties: ['approvalId', 'line'] },
    { properties: ['status', 'line'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['institutionId', 'status', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['importerId', 'status', 'line'] },
    { properties: ['drugId', 'line'] },
    // For ranges of days.
    { properties: ['appliedAt', 'line'] },
    { properties: ['importerId', 'appliedAt', 'line'] },
    { properties: ['institutionId', 'appliedAt', 'line'] },
  ],
  checks: [
    {
      name: 'clearance_form_released',
      expression: 'quantity > 0 and released >= 0 and released <= quantity',
    },
  ],
});

export type ClearanceForm = InferEntity<typeof ClearanceForm>;
