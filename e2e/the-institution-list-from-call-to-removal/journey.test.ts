import { afterAll, beforeAll, describe } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { applicationSteps } from './1-call-and-applications.ts';
import { deliberationSteps } from './2-review-and-deliberation.ts';
import { publicationSteps } from './3-publication.ts';
import { supplySteps, type Supply } from './4-supply.ts';
import { removalSteps } from './5-rectification-and-removal.ts';
import { Journey } from '../journey.ts';

// Each step continues where the one before ended.
describe.each(databases)('the institution list from a call to a removal, on %s', (dialect) => {
  let journey: Journey;
  const supplies = new Map<string, Supply>();
  beforeAll(async () => {
    journey = await Journey.start(dialect, '2024-09-18 08:00', ['M1']);
  });
  afterAll(() => journey.hub.close());

  const of = () => journey;
  applicationSteps(of);
  deliberationSteps(of);
  publicationSteps(of);
  supplySteps(of, supplies);
  removalSteps(of, supplies);
});
