import type { Condition } from '../gate/gate.ts';
import type { Cause } from './cause.ts';
import { refusalsFor, restrictionsAt, type Decision } from './restrictions-at.ts';

/** The condition that nothing restricts what is to pass a gate, for one cause or for any of several. */
export function unrestricted<Gate extends string>(
  cause: Cause<Gate> | readonly Cause<Gate>[],
  gate: Gate,
): Condition<Omit<Decision<Gate>, 'gate'>> {
  const causes = [cause].flat() as readonly Cause<Gate>[];
  return {
    codes: causes.map(({ code }) => code),
    clause: causes.map(({ clause }) => clause).join(', '),
    against: async (em, { at, about }) => refusalsFor(causes, await restrictionsAt(em, causes, { gate, at, about })),
  };
}
