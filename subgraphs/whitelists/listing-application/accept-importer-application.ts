import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { applicationOfResult } from './listing-application.load.ts';
import { importerListing } from './rules/importer-listing.ts';

/** TIANZHU accepts an importer's application, 受理, which starts the review, or returns it with a reason (R65, R67). */
export const acceptImporterApplication = command({
  name: 'acceptImporterApplication',
  async run(context, { applicationId, accepted, reason = null }) {
    const to = accepted ? 'ACCEPTED' : 'RETURNED';
    await importerListing.take(context, 'acceptImporterApplication', applicationId, { to, note: reason });
    if (!accepted && reason === null) throw badInput('reason', 'EMPTY');
    return { applicationId };
  },
  payload: { application: applicationOfResult },
});
