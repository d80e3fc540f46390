import { describe, expect, test } from 'vitest';
import { useInput } from '@hub/embedded/demo/steps.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import type { FeedTransport } from '@hub/shared/feed/transport.ts';
import { agree, diseaseCode, partiesOf } from '../arrange.ts';
import { refusal } from '../refusal.ts';
import { startTestHub } from '../test-hub.ts';
import { assessedDrug, comesIntoForce, sign } from './assessed-drug.ts';

/** Lets followers read the logs, but passes on no notification of new events before `listen`. */
function deafTransport(): FeedTransport & { listen(): void } {
  const transport = inProcessTransport();
  let deaf = true;
  return {
    ...transport,
    source: (owner) => ({ ...transport.source(owner), onAppended: () => () => {} }),
    nudge: async (owner, follower) => {
      if (deaf) throw new Error('not reached');
      return transport.nudge(owner, follower);
    },
    listen: () => {
      deaf = false;
    },
  };
}

// Catching up and the waiting time do not depend on the database.
describe('agencies that get no notifications', () => {
  test('[R96] are bound by a stop-use all the same, and are named until they have confirmed it', async () => {
    const transport = deafTransport();
    const hub = await startTestHub('sqlite', { transport });
    const parties = await partiesOf(hub);
    await agree(parties);
    const { formId, releasable, usable, assessmentId } = await assessedDrug(parties, 1, hub.clock());
    // Both attempts start at the signature's commit, so only catching up can reveal it to them.
    const attempts = Promise.withResolvers<string[]>();
    const stopListening = hub.subgraphs.safety.agency.feed.onAppended(() => {
      stopListening();
      const released = { formId, codes: releasable.slice(0, 1) };
      const release = parties.importer.command('releaseFromZone', released, 'release { id }');
      const used = useInput(usable[0]!, diseaseCode, hub.clock());
      const use = parties.institution.command('recordUse', used, 'use { id }');
      attempts.resolve(Promise.all([refusal(release), refusal(use)]));
    });
    const measure = await sign(await hub.as('bjhc'), assessmentId);
    expect(await attempts.promise).toEqual(['STOP_USE_IN_FORCE', 'STOP_USE_IN_FORCE']);
    expect(measure).toMatchObject({ inForceAt: null, unconfirmed: ['customs', 'trace'] });

    transport.listen();
    await comesIntoForce(parties.bjmpa, measure.id);
    await hub.close();
  });
});
