import { refuse } from '../refusals.ts';
import type { Agreement } from './agreement.entity.ts';
import { stateOn, type AgreementState } from './rules/agreement-state.ts';

/** Throws WRONG_STATUS unless an agreement is in one of these states on a day: its last day ends it without a step. */
export function requireStanding(agreement: Agreement, day: string, ...states: AgreementState[]): void {
  const status = stateOn(agreement, day);
  if (states.includes(status)) return;
  throw refuse('WRONG_STATUS', { kind: 'Agreement', id: agreement.id, status, expected: states.join(' / ') });
}
