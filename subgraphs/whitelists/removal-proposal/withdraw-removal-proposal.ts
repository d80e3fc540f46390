import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { removers } from '../removal/importer-removal.ts';
import { proposedRemovals } from '../removal/proposed-removals.ts';
import { RemovalProposal } from './removal-proposal.entity.ts';
import { proposalOfResult } from './removal-proposal.load.ts';

/**
 * The agency that proposed a removal takes it back while the other has not signed it (R48, R70): what it was about stays
 * on its list, and may be proposed again.
 */
export const withdrawRemovalProposal = command({
  name: 'withdrawRemovalProposal',
  async run(context, { proposalId: id, reason }) {
    const { em, principal } = context;
    requireAgency(principal, ...removers);
    const proposal = await em.findOne(RemovalProposal, { id });
    if (!proposal) throw refuse('NOT_FOUND', { kind: 'RemovalProposal', id });
    requireAgency(principal, proposal.proposedBy);
    await proposedRemovals[proposal.kind].procedure.take(context, 'withdrawRemovalProposal', id, { note: reason });
    await answerItems(context, id, ['REMOVAL_PROPOSED']);
    return { proposalId: id };
  },
  payload: { proposal: proposalOfResult },
});
