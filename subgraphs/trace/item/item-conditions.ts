import type { Condition } from '@hub/shared/gate/gate.ts';
import { refuse } from '../refusals.ts';
import type { Item } from './item.entity.ts';

/** Every pack is coded, scanned in and shelved (R86). */
export const shelved: Condition<{ items: readonly Item[] }> = {
  codes: ['WRONG_STATE'],
  clause: 'R86',
  against: (_, { items }) =>
    items
      .filter(({ state }) => state !== 'SHELVED')
      .map(({ code, state }) => refuse('WRONG_STATE', { code, state, expected: 'SHELVED' })),
};
