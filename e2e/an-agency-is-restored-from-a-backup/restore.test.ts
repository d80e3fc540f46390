import { afterAll, describe, expect, test } from 'vitest';
import { useInput, type Parties } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { natsServers } from '@hub/shared/testing/test-transports.ts';
import { until } from '@hub/shared/testing/until.ts';
import { agree, diseaseCode, partiesOf } from '../arrange.ts';
import { endAllParts } from '../each-part-in-its-own-process/part.ts';
import { assessedDrug, sign } from '../nothing-moves-after-a-stop-use/assessed-drug.ts';
import { refusal } from '../refusal.ts';
import { embeddedOnSqlite, networkedOnMySql, type RestorableHub } from './restorable-hub.ts';

const hubs: [string, () => Promise<RestorableHub>][] = [
  ['an embedded hub on SQLite', embeddedOnSqlite],
  ...(databases.includes('mysql') ? natsServers : []).map((url): [string, () => Promise<RestorableHub>] => [
    'a hub on MySQL with feeds over NATS',
    () => networkedOnMySql(url),
  ]),
];

afterAll(endAllParts);

describe.each(hubs)('%s', (_, open) => {
  test(
    '[R96] a stop-use missing from the backup is reported, and orders after the restore bind everyone',
    { timeout: 300_000 },
    async () => {
      const restorable = await open();
      let parties = await partiesOf(restorable.hub);
      await agree(parties);
      const first = await assessedDrug(parties, 1, restorable.hub.clock());
      const second = await assessedDrug(parties, 2, restorable.hub.clock());
      await restorable.backUp('safety');
      const { id: lostMeasure } = await sign(await restorable.hub.as('bjhc'), first.assessmentId);

      await restorable.stop();
      await restorable.restore('safety');
      const begun = await restorable.beginEpoch('safety');
      expect(begun).toMatchObject({ code: 0, stderr: '' });
      expect(begun.stdout).toMatch(/^The log of safety has begun a new epoch after position \d+\.\n$/);
      await restorable.start();
      parties = await partiesOf(restorable.hub);

      // Agencies that have applied the lost order must not take a new one for the event that follows it.
      const bjhc = await restorable.hub.as('bjhc');
      const [again, ordered] = await Promise.all([first, second].map(({ assessmentId }) => sign(bjhc, assessmentId)));
      for (const measure of [again, ordered]) {
        expect(measure).toMatchObject({ inForceAt: null, unconfirmed: ['customs', 'trace'] });
      }
      const attempts = (by: Parties) => [
        refusal(
          by.importer.command(
            'releaseFromZone',
            { formId: second.formId, codes: second.releasable.slice(0, 1) },
            'release { id }',
          ),
        ),
        refusal(
          by.institution.command(
            'recordUse',
            useInput(first.usable[0]!, diseaseCode, restorable.hub.clock()),
            'use { id }',
          ),
        ),
      ];
      expect(await Promise.all(attempts(parties))).toEqual(['UPSTREAM_REWRITTEN', 'UPSTREAM_REWRITTEN']);

      const lost = (follower: string) =>
        new RegExp(
          `^${follower} has applied 1 event that the log of safety does not have:\n` +
            `  position \\d+: ControlMeasureOrdered ${lostMeasure}, applied \\S+, event \\S+\n`,
        );
      const told = await restorable.replay('customs', 'safety');
      expect(told).toMatchObject({ code: 1, stdout: expect.stringMatching(lost('customs')) });
      expect(told.stderr).toContain('--remove-lost');
      for (const follower of ['customs', 'trace'] as const) {
        const replayed = await restorable.replay(follower, 'safety', '--remove-lost');
        expect(replayed).toMatchObject({ code: 0, stdout: expect.stringMatching(lost(follower)), stderr: '' });
        expect(replayed.stdout).toContain(`${follower} has rebuilt its copies from the log of safety.\n`);
      }
      parties = await partiesOf(restorable.hub);
      const query = 'query ($id: ID!) { controlMeasure(id: $id) { inForceAt } }';
      for (const { id } of [again!, ordered!]) {
        await until(async () => (await parties.bjmpa.query(query, { id })).controlMeasure.inForceAt !== null);
      }
      expect(await Promise.all(attempts(parties))).toEqual(['STOP_USE_IN_FORCE', 'STOP_USE_IN_FORCE']);
      expect((await parties.bjmpa.query(query, { id: lostMeasure })).controlMeasure).toBeNull();
      await restorable.close();
    },
  );
});
