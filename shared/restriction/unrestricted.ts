import type { Condition } from '../gate/gate.ts';
import type { Cause } from './cause.ts';
import { refusalsFor, restrictionsAt, type Decision } from './restrictions-at.ts';

/** The condition that nothing restricts what is to pass a gate for this cause. */
export function unrestricted<Gate extends string>(
  cause: Cause<Gate>,
  gate: Gate,
): Condition<Omit<Decision<Gate>, 'gate'>> {
  const { code, clause } = cause;
  return {
    codes: [code],
    clause,
    against: async (em, { at, about }) => refusalsFor([cause], await restrictionsAt(em, [cause], { gate, at, about })),
  };
}
