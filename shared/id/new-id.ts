import { v7 } from 'uuid';

/** A new UUIDv7. Those of one process grow in the order in which they are made, also within a millisecond. */
export function newId(): string {
  return v7();
}
