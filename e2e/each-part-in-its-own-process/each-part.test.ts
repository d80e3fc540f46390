import { afterAll, beforeAll, describe } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { natsServers } from '@hub/shared/testing/test-transports.ts';
import { partiesOf } from '../arrange.ts';
import { Partner } from '../partner.ts';
import { everydaySteps } from './everyday.ts';
import { outageSteps } from './outages.ts';
import { endAllParts } from './part.ts';
import type { Run } from './run.ts';
import { startSeparateHub } from './separate-hub.ts';
import { stopUseSteps } from './stop-use.ts';
import { wrongSettings } from './wrong-settings.ts';
import { stoppedUnderWaySteps, stopSteps } from './stops.ts';

const selection = 'id kind quantity drug { name itemsInUse activeMeasures { id } }';
const places = natsServers.flatMap((natsUrl) => databases.map((dialect) => ({ natsUrl, dialect })));

describe.each(places)('each part in its own process, on $dialect', ({ natsUrl, dialect }) => {
  // Filled before the first step.
  const run = {} as Run;

  beforeAll(async () => {
    const hub = await startSeparateHub(dialect, natsUrl);
    const partner = new Partner(hub.gateway.url, await hub.tokenOf('bjmpa'), selection);
    partner.connect();
    Object.assign(run, { hub, partner, parties: await partiesOf(hub), bjhc: await hub.as('bjhc') });
  });
  afterAll(async () => {
    await run.partner?.close();
    await run.hub?.close();
    endAllParts();
  });

  everydaySteps(run);
  // These wait for timeouts and do not depend on the database.
  if (dialect === databases[0]) {
    outageSteps(run);
    stopUseSteps(run);
    stoppedUnderWaySteps(run);
  }
  stopSteps(run);
});

describe('a part that cannot start', () => {
  wrongSettings();
});
