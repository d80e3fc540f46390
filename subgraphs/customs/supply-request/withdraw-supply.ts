import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { requestOfResult } from './supply-request.load.ts';
import { takeRequest } from './take-request.ts';

/** An institution withdraws what it has asked for, as far as it is not yet supplied (R129). */
export const withdrawSupply = command({
  name: 'withdrawSupply',
  async run(context, { requestId, reason }) {
    const { em, principal, now } = context;
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    const request = await takeRequest(em, requestId, { institutionId }, ['ASKED', 'ACCEPTED', 'PARTLY_SUPPLIED']);
    request.state = 'WITHDRAWN';
    request.withdrawnAt = now;
    request.reason = reason;
    await answerItems(context, requestId, ['SUPPLY_ASKED']);
    tell(context, { kind: 'IMPORTER', id: request.importerId }, 'SUPPLY_WITHDRAWN', requestId);
    return { requestId };
  },
  payload: { supplyRequest: requestOfResult },
});
