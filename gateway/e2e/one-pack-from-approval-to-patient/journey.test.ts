import { afterAll, beforeAll, describe } from 'vitest';
import { traceCodes } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Partner } from '../partner.ts';
import { startTestHub } from '../test-hub.ts';
import { approvalSteps } from './1-approval.ts';
import { stockSteps } from './2-bonded-stock.ts';
import { deliverySteps } from './3-delivery-and-use.ts';
import { safetySteps } from './4-safety.ts';
import { traceSteps } from './5-trace.ts';
import type { Journey } from './journey.ts';

const selection = `
  id kind quantity onHandAfter
  drug { name itemsInUse activeMeasures { id } }
  lot { lotNumber items(first: 3) { nodes { state } } }
  institution { name }`;

describe.each(databases)('one pack from approval to patient, on %s', (dialect) => {
  // Filled before the first step.
  const journey = {} as Journey;

  beforeAll(async () => {
    const hub = await startTestHub(dialect);
    Object.assign(journey, { hub, codes: { a: traceCodes(1, 40), b: traceCodes(2, 20) }, known: {} });
    journey.bjmpa = await hub.as('bjmpa');
    journey.bjhc = await hub.as('bjhc');
    journey.importer = await hub.as('keyuan');
    journey.hospital = await hub.as('bch');
    journey.partner = new Partner(hub.url, await hub.tokenOf('bjmpa'), selection);
    journey.partner.connect();
  });
  afterAll(async () => {
    await journey.partner.close();
    await journey.hub.close();
  });

  approvalSteps(journey);
  stockSteps(journey);
  deliverySteps(journey);
  safetySteps(journey);
  traceSteps(journey);
});
