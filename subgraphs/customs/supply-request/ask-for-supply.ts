import { newId } from '@hub/shared/id/new-id.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { requireQuantity } from '@hub/shared/command/require-input.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { gates } from '../gates.ts';
import { tell } from '../inbox/item-kinds.ts';
import { RequestAsked } from '../published/events.ts';
import { badInput } from '../refusals.ts';
import { SupplyRequest } from './supply-request.entity.ts';
import { requestOfResult } from './supply-request.load.ts';

/** A listed institution asks the importer of its choice for packs (R129, R115). */
export const askForSupply = command({
  name: 'askForSupply',
  follows: ['whitelists'],
  async run(context, { drugId, importerId, quantity, neededBy }) {
    const { em, principal, now, append, publish } = context;
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    const day = dayOf(now);
    requireQuantity(quantity);
    if (neededBy < day) throw badInput('neededBy', 'BEFORE', { earliest: day });
    const parties = { drugId, importerId, institutionId };
    await pass(em, gates, 'ASK', { ...parties, day });
    const id = newId();
    append(SupplyRequest, { id, state: 'ASKED', ...parties, quantity, neededBy, askedAt: now });
    publish(RequestAsked, id, { requestId: id, ...parties, quantity, neededBy });
    tell(context, { kind: 'IMPORTER', id: importerId }, 'SUPPLY_ASKED', id);
    return { requestId: id };
  },
  payload: { supplyRequest: requestOfResult },
});
