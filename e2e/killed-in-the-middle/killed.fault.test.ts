import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedIssuer } from '@hub/shared/access/embedded-issuer.ts';
import { HubClient, overHttp } from '@hub/embedded/client.ts';
import { DataFolder } from '@hub/embedded/data-folder.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { disagreements } from './agreement-of-records.ts';
import { runBurst } from './burst.ts';
import { HubProcess } from './hub-process.ts';

const rounds = 5;
const workers = 16;
const minAnswers = 30;

describe('the hub is killed in the middle of a burst of commands', () => {
  let dataFolder: string;
  let token: string;

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'hub-killed-'));
    const issuer = await openEmbeddedIssuer(new DataFolder(dataFolder).keys.issuerKey);
    token = await issuer.issue(demoPrincipals.get('keyuan')!, 3600);
  });
  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  test(
    `acknowledged commands persist, nothing is half done, and each key has one answer (${rounds} rounds)`,
    { timeout: 600_000 },
    async () => {
      let acknowledged = 0;
      let open = 0;
      for (let round = 0; round < rounds; round += 1) {
        const hub = await HubProcess.start(dataFolder);
        const { drugs } = await new HubClient(overHttp(hub.url, token)).query(
          '{ drugs(search: "Vosoritide") { nodes { id } } }',
        );
        let toCome = minAnswers + Math.floor(Math.random() * 2 * minAnswers);
        const enough = Promise.withResolvers<void>();
        const onAnswer = () => {
          toCome -= 1;
          if (toCome === 0) enough.resolve();
        };
        const importer = new HubClient(overHttp(hub.url, token));
        const burst = runBurst(importer, drugs.nodes[0].id, { round, workers, onAnswer });
        await enough.promise;
        await hub.kill();
        const sent = await burst;

        const again = await HubProcess.start(dataFolder);
        const client = new HubClient(overHttp(again.url, token));
        for (const { name, input, selection, answer } of sent.flat()) {
          const first = await client.command(name, input, selection);
          if (answer === undefined) open += 1;
          else {
            acknowledged += 1;
            expect(first).toEqual(answer);
          }
          expect(await client.command(name, input, selection)).toEqual(first);
        }
        expect(await again.stop()).toBe(0);
        expect(await disagreements(dataFolder)).toEqual([]);
      }
      // The kills did hit the middle of the burst: some commands were answered before, others never.
      expect(acknowledged).toBeGreaterThanOrEqual(rounds * minAnswers);
      expect(open).toBeGreaterThan(0);
    },
  );

  test('a second hub on the same data is refused, and a killed one leaves no lock behind', async () => {
    const first = await HubProcess.start(dataFolder);
    await expect(HubProcess.start(dataFolder)).rejects.toThrow('ended with 1');
    await first.kill();
    const again = await HubProcess.start(dataFolder);
    expect(await again.stop()).toBe(0);
  });
});
