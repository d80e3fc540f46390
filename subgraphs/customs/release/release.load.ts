import type { Principal } from '@hub/shared/access/principal.ts';
import { visible } from '@hub/shared/access/room.ts';
import { byAnyOf, byId, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { byInstant, newestFirst } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, filteredPagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { GateMovementFilter, ReleaseFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { rooms } from '../rooms.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { Release } from './release.entity.ts';

/** The parties, and the drug. */
const parties = {
  drugId: byId('drugId', requireDrug),
  importerId: byId('importerId', requireImporter),
  institutionId: byId('institutionId', requireInstitution),
};
const filters: Filters<ReleaseFilter> = {
  ...parties,
  states: byAnyOf('state'),
  from: sinceDay('releasedAt'),
  until: untilDay('releasedAt'),
};
export const pageOfReleases = filteredPagesOf({
  entity: Release,
  seen: rooms.releases,
  orders: newestFirst,
  at: 'releasedAt',
  filters,
});

const gateFilters: Filters<GateMovementFilter> = {
  ...parties,
  from: sinceDay('gatePassedAt'),
  until: untilDay('gatePassedAt'),
};
const passed = (principal: Principal | undefined) => ({
  $and: [visible(rooms.releases, principal), { gatePassedAt: { $ne: null } }],
});
export const pageOfGateMovements = filteredPagesOf({
  entity: Release,
  seen: passed,
  // They pass the gate in another order than they were released in.
  orders: byInstant(newestFirst, 'gatePassedAt'),
  filters: gateFilters,
});
export const releaseById = rowByKey(Release, rooms.releases);
/** The releases under a form: whoever sees the form sees them. */
export const releasesOfForm = rowsByKey(Release, everyone, 'formId', 'id');
/** What a release took from each lot, from the ledger. */
export const linesOfRelease = rowsByKey(StockMovement, () => ({ kind: 'RELEASED' as const }), 'releaseId', 'id');
/** The releases on a request: whoever sees the request sees them. */
export const releasesOnRequest = rowsByKey(Release, everyone, 'supplyRequestId', 'id');

/** The release that a command was about. */
export const releaseOfResult = async (
  { releaseId }: { releaseId: string },
  context: RequestContext,
): Promise<Release> => (await releaseById(context).load(releaseId))!;
