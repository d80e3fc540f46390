import type { EntityManager } from '@mikro-orm/core';
import { pass } from '../../gate/gate.ts';
import { refuse } from '../../refusal/refuse.ts';
import type { Cause } from '../cause.ts';
import type { Decision } from '../restrictions-at.ts';
import { unrestricted } from '../unrestricted.ts';

/** What may be done with boxes in rooms. */
export type BoxGate = 'OPEN' | 'MOVE';

/** A box, or its part that stands in a room, is sealed. */
export const sealed: Cause<BoxGate> = {
  name: 'SEALED',
  code: 'WRONG_STATUS',
  clause: '–',
  subject: 'box',
  forbids: ['OPEN', 'MOVE'],
  refusal: ({ id }) => refuse('WRONG_STATUS', { kind: 'Box', id, status: 'SEALED', expected: 'OPEN' }),
};

/** A room is closed. */
export const closed: Cause<BoxGate> = {
  name: 'CLOSED',
  code: 'WRONG_STATUS',
  clause: '–',
  subject: 'room',
  forbids: ['OPEN', 'MOVE'],
  refusal: ({ id }) => refuse('WRONG_STATUS', { kind: 'Box', id, status: 'CLOSED', expected: 'OPEN' }),
};

const gates = {
  sealed: { OPEN: unrestricted(sealed, 'OPEN'), MOVE: unrestricted(sealed, 'MOVE') },
  closed: { OPEN: unrestricted(closed, 'OPEN'), MOVE: unrestricted(closed, 'MOVE') },
};

/** Lets boxes pass a gate unless they are sealed or their room is closed. */
export const requireUnrestricted = (em: EntityManager, { gate, ...decision }: Decision<BoxGate>): Promise<void> =>
  pass(em, gates, gate, decision);
