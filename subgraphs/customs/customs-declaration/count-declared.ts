import type { EntityManager } from '@mikro-orm/core';
import { existingRow } from '@hub/shared/database/rows.ts';
import { change, select } from '@hub/shared/database/statement.ts';
import { wrongStatus } from '../clearance-form/clearance-steps.ts';
import { issued, type ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { refuse } from '../refusals.ts';
import { Release } from '../release/release.entity.ts';

/**
 * Counts what is declared against the form; equality is allowed (D16). What was released may be declared of a form that
 * is used up or was cancelled since, as it has left; of a form as a whole nothing is declared any more by then.
 */
export async function countDeclared(
  em: EntityManager,
  form: ClearanceForm,
  { quantity, release }: { quantity: number; release: Release | undefined },
): Promise<void> {
  const states = release ? issued : `'ISSUED', 'USED_UP'`;
  const counted = await change(
    em,
    `update clearance_form set declared = declared + ?
      where id = ? and status in (${states}) and quantity - freed - declared >= ?`,
    [quantity, form.id, quantity],
  );
  if (counted === 1) {
    if (release) await requireUndeclared(em, release, quantity);
    return;
  }
  const [now] = await select<Pick<ClearanceForm, 'status'> & { remaining: number }>(
    em,
    'select status, quantity - freed - declared as remaining from clearance_form where id = ?',
    [form.id],
  );
  if (release || now!.status !== 'CANCELLED')
    throw refuse('FORM_EXCEEDED', { requested: quantity, remaining: now!.remaining });
  throw wrongStatus({ ...form, status: now!.status }, ['ISSUED', 'USED_UP']);
}

/** A release that stands has no more to declare than it took. Its form is locked, so that nobody else declares or cancels it. */
async function requireUndeclared(em: EntityManager, { id }: Release, quantity: number): Promise<void> {
  const release = await existingRow(em, Release, { id });
  const { state: status } = release;
  if (status === 'CANCELLED' || status === 'RETURNED')
    throw refuse('WRONG_STATUS', { kind: 'Release', id, status, expected: 'PREPARED / PASSED_GATE' });
  const [row] = await select<{ declared: number | string | null }>(
    em,
    `select sum(quantity) as declared from customs_declaration where release_id = ? and status in ('RECORDED', 'PASSED')`,
    [release.id],
  );
  const remaining = release.quantity - Number(row!.declared ?? 0);
  if (quantity > remaining) throw refuse('FORM_EXCEEDED', { requested: quantity, remaining });
}

/**
 * Gives back what a declaration that is withdrawn had counted against its form; returns whether it did. What has passed
 * stays counted.
 */
export async function uncountDeclared(em: EntityManager, formId: string, quantity: number): Promise<boolean> {
  const counted = await change(
    em,
    'update clearance_form set declared = declared - ? where id = ? and declared - passed >= ?',
    [quantity, formId, quantity],
  );
  return counted === 1;
}

/**
 * Counts what Customs passes against the form; returns whether it did. What was freed cannot pass, nor what is not, or no
 * more, declared.
 */
export async function countPassed(em: EntityManager, formId: string, quantity: number): Promise<boolean> {
  const counted = await change(
    em,
    `update clearance_form set passed = passed + ?
      where id = ? and quantity - freed - passed >= ? and declared - passed >= ?`,
    [quantity, formId, quantity, quantity],
  );
  return counted === 1;
}

/** Takes back what a declaration that is revoked had counted; returns whether it did. What has left has passed. */
export async function uncountPassed(em: EntityManager, formId: string, quantity: number): Promise<boolean> {
  const counted = await change(
    em,
    `update clearance_form set declared = declared - ?, passed = passed - ? where id = ? and passed - released >= ?`,
    [quantity, quantity, formId, quantity],
  );
  return counted === 1;
}
