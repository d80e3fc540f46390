import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { changeRows } from '@hub/shared/database/rows.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { badInput } from '../refusals.ts';
import { SupplyRequest } from './supply-request.entity.ts';
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
    const state = accepted ? 'ACCEPTED' : 'DECLINED';
    await changeRows(em, SupplyRequest, { id: requestId }, { state, answeredAt: now, reason: reason ?? null });
    await answerItems(context, requestId, ['SUPPLY_ASKED']);
    const institution = { kind: 'INSTITUTION', id: request.institutionId } as const;
    tell(context, institution, `SUPPLY_${state}`, requestId);
    return { requestId };
  },
  payload: { supplyRequest: requestOfResult },
});
