import { afterAll, beforeAll, describe } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Journey } from '../journey.ts';
import { applicationSteps } from './1-demand-and-application.ts';
import { assessmentSteps } from './2-early-assessment.ts';
import { approvalSteps } from './3-approval.ts';
import { publicationSteps } from './4-publication.ts';
import { repeatedSteps } from './5-repeated-application.ts';
import { removalSteps } from './6-removal.ts';

// Each step continues where the one before ended.
describe.each(databases)('the drug list from a demand to a removal, on %s', (dialect) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.start(dialect, '2024-10-21 08:00', ['H1', 'H4', 'M1']);
  });
  afterAll(() => journey.hub.close());

  const of = () => journey;
  applicationSteps(of);
  assessmentSteps(of);
  approvalSteps(of);
  publicationSteps(of);
  repeatedSteps(of);
  removalSteps(of);
});
