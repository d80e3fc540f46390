import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { ReviewOpinion, type ReviewOutcome } from './listing-application.entity.ts';
import { applicationOfResult } from './listing-application.load.ts';
import { importerListing, reviewers } from './rules/importer-listing.ts';

const maxScore = 100;

/**
 * BJMPA and CUSTOMS each give their opinion on an importer's application, once (R66). The last of them ends the review:
 * it goes on if both recommend it.
 */
export const giveImporterOpinion = command({
  name: 'giveImporterOpinion',
  async run(context, input) {
    const { em, now, principal } = context;
    const { applicationId, activities, recommended, score = null, opinion, document } = input;
    const agency = principal.organisation.id;
    importerListing.requireActor(context, 'giveImporterOpinion');
    // Locked until commit: of two opinions at once the second sees the first.
    await importerListing.find(context, applicationId);
    const given = await em.find(ReviewOpinion, { applicationId });
    if (given.some((each) => each.agency === agency)) throw refuse('SIGNATURE_TWICE', { agency });
    const outcome: ReviewOutcome = recommended ? 'RECOMMENDED' : 'NOT_RECOMMENDED';
    await importerListing.take(context, 'giveImporterOpinion', applicationId, {
      to: stateAfter([...given.map((each) => each.outcome), outcome]),
      documents: [document],
      documentField: 'document',
    });
    if (activities.length === 0) throw badInput('activities', 'EMPTY');
    if (score !== null && score < 0) throw badInput('score', 'BELOW', { min: 0 });
    if (score !== null && score > maxScore) throw badInput('score', 'ABOVE', { max: maxScore });
    const kept = { activities: [...new Set(activities)], outcome, score, opinion };
    em.create(ReviewOpinion, { applicationId, agency, ...kept, givenAt: now });
    return { applicationId };
  },
  payload: { application: applicationOfResult },
});

function stateAfter(outcomes: readonly ReviewOutcome[]) {
  if (outcomes.length < reviewers.length) return 'PARTLY_REVIEWED';
  return outcomes.every((outcome) => outcome === 'RECOMMENDED') ? 'REVIEWED' : 'NOT_RECOMMENDED';
}
