import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Release } from '@hub/customs/release/release.entity.ts';
import { useInput } from '@hub/embedded/demo/steps.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemUse } from '@hub/trace/item-use/item-use.entity.ts';
import { agree, diseaseCode, partiesOf } from '../arrange.ts';
import { notRefused, refusal } from '../refusal.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { assessedDrug, comesIntoForce, releasing, sign, using } from './assessed-drug.ts';

/** Most on MySQL, where transactions of one agency run concurrently, unlike on SQLite. */
const roundsOn: Record<Dialect, number> = { sqlite: 20, mysql: 40 };

/** How many releases and uses the whole hub has. */
async function counts({ subgraphs: { customs, trace } }: TestHub) {
  const released = await customs.agency.database.orm.em.fork().count(Release);
  const used = await trace.agency.database.orm.em.fork().count(ItemUse);
  return { released, used };
}

describe.each(databases)('nothing moves after a stop-use, on %s', (dialect) => {
  const rounds = roundsOn[dialect];

  test(
    `[R95] [R96] no release or use commits after inForceAt, none begun after the signature's commit succeeds (${rounds} rounds)`,
    { timeout: 1_200_000 },
    async () => {
      const hub = await startTestHub(dialect);
      const parties = await partiesOf(hub);
      const { importer, institution } = parties;
      const bjhc = await hub.as('bjhc');
      await agree(parties);
      const seen = { [notRefused]: 0, STOP_USE_IN_FORCE: 0 };
      // The traffic lasts twice as long as the previous signature took, so they overlap however fast the machine is.
      let signingMs = 20;
      const inTraffic = async () => delay(Math.random() * 2 * signingMs);
      for (let round = 1; round <= rounds; round += 1) {
        const { formId, usable, releasable, assessmentId } = await assessedDrug(parties, round, hub.clock());
        const releaseOne = (code: string) =>
          refusal(importer.command('releaseFromZone', { formId, codes: [code] }, 'release { id }'));
        const useOne = (code: string) =>
          refusal(institution.command('recordUse', useInput(code, diseaseCode, hub.clock()), 'use { id }'));
        // The feed reports the signature's commit at once, before any agency has been asked to obey.
        const late = Promise.withResolvers<string[]>();
        const stopListening = hub.subgraphs.safety.agency.feed.onAppended(() => {
          stopListening();
          late.resolve(Promise.all([releaseOne(releasable[releasing]!), useOne(usable[using]!)]));
        });
        const running = [
          ...releasable.slice(0, releasing).map(async (code) => inTraffic().then(() => releaseOne(code))),
          ...usable.slice(0, using).map(async (code) => inTraffic().then(() => useOne(code))),
        ];
        await delay(Math.random() * signingMs);
        const signing = performance.now();
        const measure = await sign(bjhc, assessmentId);
        signingMs = performance.now() - signing;
        // On a very busy machine an agency may not confirm in time; then the measure comes into force later.
        if (measure.inForceAt === null) await comesIntoForce(parties.bjmpa, measure.id);
        const whenInForce = await counts(hub);
        for (const each of await Promise.all(running)) {
          expect([notRefused, 'STOP_USE_IN_FORCE']).toContain(each);
          seen[each as keyof typeof seen] += 1;
        }
        expect(await late.promise).toEqual(['STOP_USE_IN_FORCE', 'STOP_USE_IN_FORCE']);
        expect(await counts(hub)).toEqual(whenInForce);
      }
      // Both outcomes occurred, so the signatures did fall within the traffic.
      expect(seen[notRefused]).toBeGreaterThan(0);
      expect(seen.STOP_USE_IN_FORCE).toBeGreaterThan(0);
      await hub.close();
    },
  );
});
