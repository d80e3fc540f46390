import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { dayOf } from '@hub/shared/time/day.ts';

/** A condition on the table `agreement` as `served`: those in force today of an importer (R105, D34). */
export function servedToday({ agency }: RequestContext, importerId: string): { condition: string; values: string[] } {
  const today = dayOf(agency.clock());
  const condition = `served.importer_id = ? and served.confirmed_at is not null
    and served.valid_from <= ? and served.valid_until >= ? and (served.ended_on is null or served.ended_on > ?)`;
  return { condition, values: [importerId, today, today, today] };
}
