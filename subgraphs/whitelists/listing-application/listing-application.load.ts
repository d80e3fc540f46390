import { raw, type FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { rowsFor, visible } from '@hub/shared/access/room.ts';
import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { ListingApplication, ReviewOpinion } from './listing-application.entity.ts';

/** Applications that the caller reads: by its room, and as a member those in a draft. */
function visibleApplications(principal: Principal | undefined): FilterQuery<ListingApplication> {
  const own = visible(rooms.applications, principal);
  if (!rowsFor(rooms.drafts, principal)) return own;
  const inDraft = (row: string) => `exists (select 1 from draft_entry d where d.application_id = ${row}.id)`;
  return { $or: [own, { [raw(inDraft)]: [] }] };
}

export const applicationById = rowByKey(ListingApplication, visibleApplications);
export const pageOfApplications = pagesOf(ListingApplication, visibleApplications, inCommitOrder);
export const applicationsOfImporter = rowsByKey(ListingApplication, visibleApplications, 'applicantId', 'line');
export const opinionsOfApplication = rowsByKey(ReviewOpinion, everyone, 'applicationId', 'agency');

/** The application that a command was about. */
export const applicationOfResult = ({ applicationId: id }: { applicationId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ListingApplication, { id });
