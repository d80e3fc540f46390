import type { Condition } from '@hub/shared/gate/gate.ts';
import { refuse } from '../refusals.ts';
import { tianzhu } from './clearance-form.entity.ts';

/** The drug is cleared at the port of Beijing Tianzhu (R32). */
export const clearedAtTianzhu: Condition<{ port: string }> = {
  codes: ['PORT_NOT_TIANZHU'],
  clause: 'R32',
  against: (_, { port }) => (port === tianzhu ? [] : [refuse('PORT_NOT_TIANZHU', { port, tianzhu })]),
};
