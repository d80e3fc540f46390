import { command } from '../command.ts';
import { applicationOfResult } from './listing-application.load.ts';
import { institutionListing } from './rules/institution-listing.ts';

/** An institution takes back an application that nobody has reviewed yet; it may then apply again (R10). */
export const withdrawListingApplication = command({
  name: 'withdrawListingApplication',
  async run(context, { applicationId, reason }) {
    await institutionListing.take(context, 'withdrawListingApplication', applicationId, { note: reason });
    return { applicationId };
  },
  payload: { application: applicationOfResult },
});
