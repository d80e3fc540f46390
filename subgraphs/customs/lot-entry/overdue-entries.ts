import type { EntityManager } from '@mikro-orm/core';
import { select } from '@hub/shared/database/statement.ts';
import type { Finding } from '../finding/finding.ts';

/** A remark on entries whose numbers were due before the day (R80). */
export function entriesOverdue(dueDays: readonly (string | null | undefined)[], day: string): Finding[] {
  const late = dueDays.flatMap((dueOn) => (dueOn && dueOn < day ? [dueOn] : [])).toSorted();
  return late.length === 0 ? [] : [{ code: 'ENTRY_OVERDUE', params: { count: late.length, dueOn: late[0]! } }];
}

/** The last days for recording the numbers of the importer's entries that have none, as far as they are over. */
export async function overdueDays(em: EntityManager, importerId: string, day: string): Promise<string[]> {
  const rows = await select<{ dueOn: string }>(
    em,
    'select due_on as dueOn from lot_entry where importer_id = ? and number is null and due_on < ?',
    [importerId, day],
  );
  return rows.map(({ dueOn }) => dueOn);
}
