import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import type { ListKind } from '../list-version/list-version.entity.ts';

/** A call for applications to a white list (R10). */
export const ApplicationCall = defineEntity({
  name: 'ApplicationCall',
  tableName: 'application_call',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<ListKind>().length(16),
    opensOn: p.string().length(10),
    /** Null while it stands open. */
    closesOn: p.string().length(10).nullable(),
    /** When it was closed before its last day. */
    closedAt: p.datetime(3).nullable(),
    openedBy: p.string().length(16),
    openedAt: p.datetime(3),
  },
  indexes: [{ properties: ['kind', 'line'] }],
});

export type ApplicationCall = InferEntity<typeof ApplicationCall>;
