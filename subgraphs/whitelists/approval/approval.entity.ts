import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export type ApprovalEnding = 'ENDED' | 'WITHDRAWN';

/** An approval of the national authority, with one total for all its institutions (D6). */
export const Approval = defineEntity({
  name: 'Approval',
  tableName: 'approval',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    /** One letter may approve several drugs, each an approval of its own (D31). */
    number: p.string().length(maxLength.code).index(),
    date: p.string().length(10),
    drugId: p.uuid(),
    quantity: p.integer(),
    validUntil: p.string().length(10).nullable().index(),
    /** How it ended, if it has; null while it is valid. */
    endedAs: p.string().$type<ApprovalEnding>().length(16).nullable(),
    endedAt: p.datetime(3).nullable(),
    endReason: p.text().nullable(),
    /** After this time nothing is cleared under it; null until all that must obey have applied its end. */
    inForceAt: p.datetime(3).nullable(),
    /** Subgraphs that must obey its end and have not confirmed yet; null while it is valid. */
    unconfirmed: p.json<string[]>().nullable(),
  },
  indexes: [{ properties: ['drugId', 'line'] }],
  uniques: [{ properties: ['drugId', 'number'] }],
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
