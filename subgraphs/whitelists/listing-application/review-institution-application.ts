import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { ReviewOpinion, type ReviewOutcome } from './listing-application.entity.ts';
import { institutionListing } from './rules/institution-listing.ts';
import { applicationOfResult } from './listing-application.load.ts';

const stateAfter = {
  RECOMMENDED: 'REVIEWED',
  NOT_RECOMMENDED: 'NOT_RECOMMENDED',
  RETURNED: 'RETURNED',
} as const satisfies Record<ReviewOutcome, string>;

/** BJHC reviews an institution's application within ten working days (R21); an incomplete one ends (D27). */
export const reviewInstitutionApplication = command({
  name: 'reviewInstitutionApplication',
  async run(context, input) {
    const { applicationId, activities, outcome, opinion, document } = input;
    await institutionListing.take(context, 'reviewInstitutionApplication', applicationId, {
      to: stateAfter[outcome],
      documents: [document],
      documentField: 'document',
    });
    if (activities.length === 0) throw badInput('activities', 'EMPTY');
    context.em.create(ReviewOpinion, {
      applicationId,
      agency: context.principal.organisation.id,
      activities: [...new Set(activities)],
      outcome,
      score: null,
      opinion,
      givenAt: context.now,
    });
    return { applicationId };
  },
  payload: { application: applicationOfResult },
});
