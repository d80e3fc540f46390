/** The state of a pack. */
export type ItemState =
  | 'CODED'
  | 'SCANNED_IN'
  | 'SHELVED'
  | 'SCANNED_OUT'
  | 'RECEIVED'
  | 'QUARANTINED'
  | 'USED'
  | 'RETURNED';

/**
 * The possible next states of each state; a pack begins as CODED (R84, R85, R88). What was released and not used may come
 * back into bond, and begins there with its scan.
 */
export const nextStates: Readonly<Record<ItemState, readonly ItemState[]>> = {
  CODED: ['SCANNED_IN'],
  SCANNED_IN: ['SHELVED'],
  SHELVED: ['SCANNED_OUT', 'RETURNED'],
  SCANNED_OUT: ['RECEIVED', 'QUARANTINED', 'RETURNED'],
  RECEIVED: ['USED', 'RETURNED'],
  QUARANTINED: ['RETURNED'],
  USED: [],
  RETURNED: ['SCANNED_IN'],
};

/** The states that can precede this one. */
export function statesBefore(state: ItemState): ItemState[] {
  return (Object.keys(nextStates) as ItemState[]).filter((from) => nextStates[from].includes(state));
}

/** Whether states, oldest first, form a valid path. */
export function isPath(states: readonly ItemState[]): boolean {
  return states.every((state, index) => {
    const before = states[index - 1];
    return before === undefined ? state === 'CODED' : nextStates[before].includes(state);
  });
}
