import type { EntityManager } from '@mikro-orm/core';
import { change, forUpdate, placeholders, select } from '@hub/shared/database/statement.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import type { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { wrongStatus } from '../clearance-form/clearance-steps.ts';
import { refuse } from '../refusals.ts';
import type { SupplyRequest } from '../supply-request/supply-request.entity.ts';
import { notPassed } from './rules/not-passed.ts';

/** Marks packs as taken by a release; each can be taken only once. */
export async function takeItems(em: EntityManager, codes: readonly string[], releaseId: string): Promise<void> {
  const isFree = `code in (${placeholders(codes)}) and state = 'SHELVED' and release_id is null and scanned_out = 0`;
  const taken = await change(em, `update zone_item set release_id = ? where ${isFree}`, [releaseId, ...codes]);
  if (taken === codes.length) return;
  const ofThis = new Set(
    (await select<{ code: string }>(em, 'select code from zone_item where release_id = ?', [releaseId])).map(
      ({ code }) => code,
    ),
  );
  const others = codes.filter((code) => !ofThis.has(code));
  throwRefusals(others.map((code) => refuse('WRONG_STATE', { code, state: 'RELEASED', expected: 'SHELVED' })));
}

type Form = Pick<ClearanceForm, 'passed' | 'released'>;

/**
 * Counts packs against their form; equality is allowed (R78), and uses the form up. One that is cancelled has nothing left
 * (D40). Returns how many of them have not passed customs (R80), or refuses these: nobody else releases on what the form
 * counts here. `form` is as it was read.
 */
export async function takeFromForm(
  em: EntityManager,
  formId: string,
  { form, quantity, needsPassage }: { form: Form; quantity: number; needsPassage: boolean },
): Promise<number> {
  const missing = notPassed(form, quantity);
  if (needsPassage && missing > 0) throw refuse('NOT_PASSED', { requested: quantity, missing });
  const counted = await change(
    em,
    // In this order, as one of the databases counts with what it has already set.
    `update clearance_form
        set status = case when quantity - released = ? then 'USED_UP' else status end, released = released + ?
      where id = ? and status = 'ISSUED' and quantity - released >= ? and passed = ? and released = ?`,
    [quantity, quantity, formId, quantity, form.passed, form.released],
  );
  if (counted > 0) return missing;
  const [now] = await select<Form & Pick<ClearanceForm, 'id' | 'number' | 'status'> & { remaining: number }>(
    em,
    // Locked, as other commands may take some or give some back at any moment.
    `select id, number, status, passed, released, quantity - released as remaining
       from clearance_form where id = ?${forUpdate(em)}`,
    [formId],
  );
  const { status, remaining } = now!;
  if (status === 'CANCELLED') throw wrongStatus(now!, ['ISSUED']);
  if (remaining < quantity) throw refuse('FORM_EXCEEDED', { requested: quantity, remaining });
  return takeFromForm(em, formId, { form: now!, quantity, needsPassage });
}

/** Counts packs against the request that the release names, never more than it asks for (R129). */
export async function takeFromRequest(em: EntityManager, requestId: string, quantity: number): Promise<void> {
  const counted = await change(
    em,
    // In this order, as one of the databases counts with what it has already set.
    `update supply_request
        set state = case when quantity - supplied = ? then 'SUPPLIED' else 'PARTLY_SUPPLIED' end, supplied = supplied + ?
      where id = ? and state in ('ACCEPTED', 'PARTLY_SUPPLIED') and quantity - supplied >= ?`,
    [quantity, quantity, requestId, quantity],
  );
  if (counted > 0) return;
  const [left] = await select<{ state: SupplyRequest['state']; remaining: number }>(
    em,
    // Locked, as another command may give some back at any moment.
    `select state, quantity - supplied as remaining from supply_request where id = ?${forUpdate(em)}`,
    [requestId],
  );
  const { state: status, remaining } = left!;
  if (status === 'WITHDRAWN')
    throw refuse('WRONG_STATUS', {
      kind: 'SupplyRequest',
      id: requestId,
      status,
      expected: 'ACCEPTED / PARTLY_SUPPLIED',
    });
  if (remaining >= quantity) return takeFromRequest(em, requestId, quantity);
  throw refuse('REQUEST_EXCEEDED', { requested: quantity, remaining });
}
