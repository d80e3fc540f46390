import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { changeRows } from '@hub/shared/database/rows.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { SupplyRequest } from './supply-request.entity.ts';
import { requestOfResult } from './supply-request.load.ts';
import { takeRequest } from './take-request.ts';

/** An institution withdraws what it has asked for, as far as it is not yet supplied (R129). */
export const withdrawSupply = command({
  name: 'withdrawSupply',
  async run(context, { requestId, reason }) {
    const { em, principal, now } = context;
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    const open = ['ASKED', 'ACCEPTED', 'PARTLY_SUPPLIED'] as const;
    const { importerId } = await takeRequest(em, requestId, { institutionId }, open);
    await changeRows(em, SupplyRequest, { id: requestId }, { state: 'WITHDRAWN', withdrawnAt: now, reason });
    await answerItems(context, requestId, ['SUPPLY_ASKED']);
    tell(context, { kind: 'IMPORTER', id: importerId }, 'SUPPLY_WITHDRAWN', requestId);
    return { requestId };
  },
  payload: { supplyRequest: requestOfResult },
});
