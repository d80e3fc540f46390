import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Release } from '@hub/customs/release/release.entity.ts';
import { RequestFailed, type HubClient } from '@hub/embedded/client.ts';
import { deliver, release, use, useInput, type Parties } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemUse } from '@hub/trace/use/use.entity.ts';
import { agree, clearedDrug, diseaseCode, partiesOf } from '../arrange.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

const rounds = 200;
const releasing = 5;
const using = 5;

/** A drug with packs to release and packs to use, and a joint assessment that lacks one signature. */
async function assessedDrug(parties: Parties, series: number) {
  const { drugId, formId, codes } = await clearedDrug(parties, series, 2 * (releasing + using) + 1);
  const [reported, ...rest] = codes;
  const usable = rest.splice(0, using + 1);
  const releaseId = await release(parties, formId, [reported!, ...usable]);
  await deliver(parties, releaseId, [reported!, ...usable]);
  const now = new Date();
  await use(parties, reported!, diseaseCode, now);
  const report = {
    code: reported,
    reaction: '虚构',
    criteria: ['DEATH'],
    onsetDate: now.toISOString().slice(0, 10),
    learnedAt: now,
  };
  const reported1 = await parties.institution.command('reportAdverseReaction', report, 'report { id }');
  const opening = { drugId, reportIds: [reported1.report.id], scope: 'DRUG' };
  const { assessment } = await parties.bjmpa.command('openJointAssessment', opening, 'assessment { id }');
  await sign(parties.bjmpa, assessment.id);
  return { drugId, formId, usable, releasable: rest, assessmentId: assessment.id as string };
}

async function sign(client: HubClient, assessmentId: string) {
  const signature = { assessmentId, decision: 'STOP_USE', opinion: '虚构' };
  const { measure } = await client.command('signAssessment', signature, 'measure { inForceAt unconfirmed }');
  return measure;
}

async function outcome(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'DONE',
    (error: unknown) => (error instanceof RequestFailed ? error.codes.join() : String(error)),
  );
}

/** How many packs of the whole hub have been released and used. */
async function counts({ subgraphs: { customs, trace } }: TestHub) {
  const released = await customs.agency.database.orm.em.fork().count(Release);
  const used = await trace.agency.database.orm.em.fork().count(ItemUse);
  return { released, used };
}

describe.each(databases)('nothing moves after a stop-use, on %s', (dialect) => {
  test(
    `[R95] [R96] no release or use commits after inForceAt, none begun after the signature's commit succeeds (${rounds} rounds)`,
    { timeout: 400_000 },
    async () => {
      const hub = await startTestHub(dialect);
      const parties = await partiesOf(hub);
      const { importer, institution } = parties;
      const bjhc = await hub.as('bjhc');
      await agree(parties);
      const seen = { DONE: 0, STOP_USE_IN_FORCE: 0 };
      for (let round = 1; round <= rounds; round += 1) {
        const { formId, usable, releasable, assessmentId } = await assessedDrug(parties, round);
        const releaseOne = (code: string) =>
          outcome(importer.command('releaseFromZone', { formId, codes: [code] }, 'release { id }'));
        const useOne = (code: string) =>
          outcome(institution.command('recordUse', useInput(code, diseaseCode, new Date()), 'use { id }'));
        // The feed tells of the signature's commit at once, before anyone has been asked to obey.
        const late = Promise.withResolvers<string[]>();
        const stopListening = hub.subgraphs.safety.agency.feed.onAppended(() => {
          stopListening();
          late.resolve(Promise.all([releaseOne(releasable[releasing]!), useOne(usable[using]!)]));
        });
        const running = [
          ...releasable.slice(0, releasing).map(async (code) => delay(Math.random() * 25).then(() => releaseOne(code))),
          ...usable.slice(0, using).map(async (code) => delay(Math.random() * 25).then(() => useOne(code))),
        ];
        await delay(Math.random() * 15);
        const measure = await sign(bjhc, assessmentId);
        const whenInForce = await counts(hub);
        expect(measure).toEqual({ inForceAt: expect.any(String), unconfirmed: [] });
        for (const each of await Promise.all(running)) {
          expect(['DONE', 'STOP_USE_IN_FORCE']).toContain(each);
          seen[each as keyof typeof seen] += 1;
        }
        expect(await late.promise).toEqual(['STOP_USE_IN_FORCE', 'STOP_USE_IN_FORCE']);
        expect(await counts(hub)).toEqual(whenInForce);
      }
      // Both outcomes occurred, so the signatures did fall into the middle of the traffic.
      expect(seen.DONE).toBeGreaterThan(rounds / 10);
      expect(seen.STOP_USE_IN_FORCE).toBeGreaterThan(rounds / 10);
      await hub.close();
    },
  );
});
