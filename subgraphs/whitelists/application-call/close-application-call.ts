import { LockMode } from '@mikro-orm/core';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { ApplicationCall } from './application-call.entity.ts';
import { callOfResult } from './application-call.load.ts';
import { callNotOpen } from './call-not-open.ts';
import { isOver } from './rules/call-days.ts';

/** The agency that opened a call closes it at once; what was applied for until then goes on (R10). */
export const closeApplicationCall = command({
  name: 'closeApplicationCall',
  async run({ em, principal, now }, { callId }) {
    requireAgency(principal, 'BJHC', 'TIANZHU');
    const call = await em.findOne(ApplicationCall, { id: callId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!call) throw refuse('NOT_FOUND', { kind: 'ApplicationCall', id: callId });
    requireAgency(principal, call.openedBy);
    if (isOver(call, now)) throw callNotOpen(call, now);
    call.closedAt = now;
    return { callId };
  },
  payload: { call: callOfResult },
});
