import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { badInput } from '../refusals.ts';
import { requestOfResult } from './supply-request.load.ts';
import { takeRequest } from './take-request.ts';

/** The importer that an institution has asked accepts the request, or declines it with a reason (R129). */
export const answerSupply = command({
  name: 'answerSupply',
  async run(context, { requestId, accepted, reason }) {
    const { em, principal, now } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    if (!accepted && (reason === null || reason === undefined)) throw badInput('reason', 'MISSING');
    const request = await takeRequest(em, requestId, { importerId }, ['ASKED']);
    request.state = accepted ? 'ACCEPTED' : 'DECLINED';
    request.answeredAt = now;
    request.reason = reason ?? null;
    await answerItems(context, requestId, ['SUPPLY_ASKED']);
    const institution = { kind: 'INSTITUTION', id: request.institutionId } as const;
    tell(context, institution, accepted ? 'SUPPLY_ACCEPTED' : 'SUPPLY_DECLINED', requestId);
    return { requestId };
  },
  payload: { supplyRequest: requestOfResult },
});
