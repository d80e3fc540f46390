import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** An irregularity in the trace that must be looked into (R89). */
export const TraceAlert = defineEntity({
  name: 'TraceAlert',
  tableName: 'trace_alert',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<'WRONG_INSTITUTION'>().length(32),
    code: p.string().length(maxLength.code),
    institutionId: p.uuid(),
    importerId: p.uuid(),
    raisedAt: p.datetime(3),
  },
  indexes: [{ properties: ['institutionId', 'line'] }, { properties: ['importerId', 'line'] }],
});

export type TraceAlert = InferEntity<typeof TraceAlert>;
