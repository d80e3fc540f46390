import { afterAll, beforeAll, describe } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Journey } from '../journey.ts';
import { applicationSteps } from './1-call-and-application.ts';
import { deliberationSteps } from './2-opinions-and-deliberation.ts';
import { signatureSteps } from './3-signatures.ts';
import { prepareDrug, removalSteps } from './4-supply-and-removal.ts';

// Each step continues where the one before ended.
describe.each(databases)('the importer list from a call to a removal, on %s', (dialect) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.start(dialect, '2025-04-21 08:00', ['H1']);
    await prepareDrug(journey);
  });
  afterAll(() => journey.hub.close());

  const of = () => journey;
  applicationSteps(of);
  deliberationSteps(of);
  signatureSteps(of);
  removalSteps(of);
});
