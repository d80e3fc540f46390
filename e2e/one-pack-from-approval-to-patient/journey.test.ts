import { afterAll, beforeAll, describe } from 'vitest';
import { traceCodes } from '@hub/embedded/demo/steps.ts';
import { clockFrom, testClock } from '@hub/shared/testing/test-clock.ts';
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

/** In UTC; the first three are already the next day in Beijing, the second in a new month, the third in a new year. */
const instants = [
  ['ten minutes before a day ends', '2026-11-28T23:50:00Z'],
  ['on 28 February', '2027-02-28T23:50:00Z'],
  ['on 31 December', '2026-12-31T23:50:00Z'],
  ['ten minutes before a month ends in Beijing', '2026-04-30T15:50:00Z'],
] as const;
const runs = [
  ...databases.map((dialect) => ({ dialect, when: 'at the time of the test clock', clock: testClock })),
  ...instants.map(([when, instant]) => ({ dialect: 'sqlite' as const, when, clock: clockFrom(new Date(instant)) })),
];

describe.each(runs)('one pack from approval to patient, on $dialect, $when', ({ dialect, clock }) => {
  // Filled before the first step.
  const journey = {} as Journey;

  beforeAll(async () => {
    const hub = await startTestHub(dialect, { clock });
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
