import { raw, type FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import type { CaseDeadline } from '@hub/shared/procedure/procedure.entity.ts';

/** Deadlines that the caller is responsible for, and those of its own cases. */
export function ownDeadlines(principal: Principal | undefined): FilterQuery<CaseDeadline> {
  const { kind, id } = principal?.organisation ?? { kind: 'PUBLIC', id: '' };
  const ofOwnCase = (row: string) =>
    `exists (select 1 from procedure_case own where own.id = ${row}.case_id and own.owner_kind = ? and own.owner_id = ?)`;
  return { $or: [{ responsibleKind: kind, responsibleId: id }, { [raw(ofOwnCase, [kind, id])]: [] }] };
}
