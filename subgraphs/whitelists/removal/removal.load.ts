import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { RemovalProposal } from './removal-proposal.entity.ts';
import { Removal } from './removal.entity.ts';

export const removalById = rowByKey(Removal, everyone);
export const pageOfRemovals = pagesOf(Removal, everyone, inCommitOrder);
export const proposalById = rowByKey(RemovalProposal, rooms.removalProposals);
export const pageOfProposals = pagesOf(RemovalProposal, rooms.removalProposals, inCommitOrder);

/** The removal that a command made. */
export const removalOfResult = ({ removalId: id }: { removalId: string }, { em }: RequestContext) =>
  em.findOneOrFail(Removal, { id });

/** The proposal that a command made. */
export const proposalOfResult = ({ proposalId: id }: { proposalId: string }, { em }: RequestContext) =>
  em.findOneOrFail(RemovalProposal, { id });
