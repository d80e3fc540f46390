import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { inForceColumns } from '@hub/shared/in-force/in-force.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { ListKind } from '../list-version/list-version.entity.ts';

export type RemovalCause =
  | 'LOST_CAPABILITY'
  | 'ILLEGAL_ACT'
  | 'SERIOUS_CONSEQUENCE'
  | 'APPROVAL_ENDED'
  | 'QUANTITY_USED_UP'
  | 'REGISTERED_IN_CHINA'
  | 'RISK'
  | 'ADJUSTMENT';

/** The removal of an entry from a white list, with its cause (R25, R26, R31, R48, R70, D9). */
export const Removal = defineEntity({
  name: 'Removal',
  tableName: 'removal',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<ListKind>().length(16),
    subjectId: p.uuid(),
    cause: p.string().$type<RemovalCause>().length(24),
    reason: p.string().length(maxLength.note),
    /** The violation that led to it, if it names one. */
    violationId: p.uuid().nullable(),
    /** Whether what has been delivered may still be used. */
    mayUseDelivered: p.boolean(),
    removedAt: p.datetime(3),
    listVersionId: p.uuid(),
    ...inForceColumns,
  },
  indexes: [{ properties: ['kind', 'line'] }, { properties: ['subjectId', 'line'] }],
});

export type Removal = InferEntity<typeof Removal>;
