import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { command } from '../command.ts';
import { applicationOfResult } from './listing-application.load.ts';
import { listsAppliedFor } from './rules/lists-applied-for.ts';

/** An applicant takes back an application that nobody has reviewed yet; it may then apply again (R10, R65). */
export const withdrawListingApplication = command({
  name: 'withdrawListingApplication',
  async run(context, { applicationId, reason }) {
    requireOrganisation(context.principal, 'INSTITUTION', 'IMPORTER');
    const list = context.principal.organisation.kind === 'IMPORTER' ? 'IMPORTER' : 'INSTITUTION';
    const { listing } = listsAppliedFor[list];
    await listing.take(context, 'withdrawListingApplication', applicationId, { note: reason });
    return { applicationId };
  },
  payload: { application: applicationOfResult },
});
