import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { RemovalProposal } from './removal-proposal.entity.ts';

export const proposalById = rowByKey(RemovalProposal, rooms.removalProposals);
export const pageOfProposals = pagesOf(RemovalProposal, rooms.removalProposals, inCommitOrder);

/** The proposal that a command made. */
export const proposalOfResult = ({ proposalId: id }: { proposalId: string }, { em }: RequestContext) =>
  em.findOneOrFail(RemovalProposal, { id });
