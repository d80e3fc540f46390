import { refuse } from '../../refusal/refuse.ts';
import type { Cause } from '../cause.ts';

/** What may be done with boxes in rooms. */
export type BoxGate = 'OPEN' | 'MOVE';

/** A box, or its part that stands in a room, is sealed. */
export const sealed: Cause<BoxGate> = {
  name: 'SEALED',
  subject: 'box',
  forbids: ['OPEN', 'MOVE'],
  refusal: ({ id }) => refuse('WRONG_STATUS', { kind: 'Box', id, status: 'SEALED', expected: 'OPEN' }),
};

/** A room is closed. */
export const closed: Cause<BoxGate> = {
  name: 'CLOSED',
  subject: 'room',
  forbids: ['OPEN', 'MOVE'],
  refusal: ({ id }) => refuse('WRONG_STATUS', { kind: 'Box', id, status: 'CLOSED', expected: 'OPEN' }),
};

export const causes = [sealed, closed] as const;
