import { v7 } from 'uuid';

/** A new UUIDv7. Ids from one process increase in order of creation, even within a millisecond. */
export function newId(): string {
  return v7();
}
