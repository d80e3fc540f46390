import type { CommandContext } from '@hub/shared/command/context.ts';
import { sqlFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { Finding } from '../finding/finding.ts';
import { rooms } from '../rooms.ts';
import type { ClearanceForm } from './clearance-form.entity.ts';
import { idsOfLots } from './named-lots.ts';

type Applied = Pick<ClearanceForm, 'approvalId' | 'institutionId' | 'namedLots'>;

/** What an applicant is told of an application that is allowed: it may be the second for one need, or come too early. */
export async function applicationFindings(context: CommandContext, form: Applied): Promise<Finding[]> {
  return [...(await earlierApplication(context, form)), ...(await untracedLots(context, idsOfLots(form)))];
}

/** The first application that is still open under the same approval for the same institution, of those that the caller sees. */
async function earlierApplication(
  { em, principal }: CommandContext,
  { approvalId, institutionId }: Applied,
): Promise<Finding[]> {
  const { condition, values } = sqlFor(rooms.forms, principal, 'form');
  const [earlier] = await select<{ id: string; quantity: number }>(
    em,
    `select form.id, form.quantity from clearance_form form
      where form.approval_id = ? and form.institution_id = ? and form.status = 'APPLIED' and ${condition}
      order by form.line limit 1`,
    [approvalId, institutionId, ...values],
  );
  return earlier ? [{ code: 'ALREADY_APPLIED', params: { form: earlier.id, quantity: earlier.quantity } }] : [];
}

/** The lots that customs would not pass as they are now (R86). */
async function untracedLots({ em }: CommandContext, lotIds: readonly string[]): Promise<Finding[]> {
  if (lotIds.length === 0) return [];
  const lots = await select<{ lot: string }>(
    em,
    `select lot.lot_number as lot from bonded_lot lot where lot.id in (${placeholders(lotIds)}) and lot.on_hand >
       (select count(*) from zone_item item
         where item.lot_id = lot.id and item.state = 'SHELVED' and item.release_id is null)
      order by lot.line`,
    lotIds,
  );
  return lots.map(({ lot }) => ({ code: 'LOT_NOT_CODED', params: { lot } }));
}
