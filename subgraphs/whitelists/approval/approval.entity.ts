import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** An approval of the national authority, with one total for all its institutions (D6). */
export const Approval = defineEntity({
  name: 'Approval',
  tableName: 'approval',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    number: p.string().length(maxLength.code).unique(),
    date: p.string().length(10),
    drugId: p.uuid(),
    quantity: p.integer(),
    validUntil: p.string().length(10).nullable(),
  },
  indexes: [{ properties: ['drugId', 'line'] }],
  checks: [{ name: 'approval_quantity_positive', expression: 'quantity > 0' }],
});

/** An institution named by an approval, with its share of the total, if any. */
export const ApprovalShare = defineEntity({
  name: 'ApprovalShare',
  tableName: 'approval_share',
  properties: {
    approvalId: p.uuid().primary(),
    institutionId: p.uuid().primary(),
    drugId: p.uuid(),
    quantity: p.integer().nullable(),
  },
  indexes: [{ properties: ['drugId', 'institutionId'] }],
});

export type Approval = InferEntity<typeof Approval>;
export type ApprovalShare = InferEntity<typeof ApprovalShare>;
