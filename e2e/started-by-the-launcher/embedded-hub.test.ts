import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HubClient, overHttp } from '@hub/embedded/client.ts';
import { freePort } from '@hub/shared/testing/free-port.ts';
import { runProgram } from '../each-part-in-its-own-process/part.ts';
import { endAllLaunched, Launched } from './launched.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-launched-'));
});
afterAll(async () => {
  endAllLaunched();
  await rm(folder, { recursive: true, force: true });
});

test(
  'Ctrl-C while the demonstration data is loading stops the hub cleanly; the next start loads the rest',
  { timeout: 600_000 },
  async () => {
    const settings = { HUB_DATA: join(folder, 'data'), HUB_PORT: String(await freePort()) };
    const first = new Launched('hub/main.ts', settings);
    await first.says(/Loading/);
    first.signalGroup('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.said).toMatch(/^Loading .*\nStopping …\n$/);
    expect(await readdir(settings.HUB_DATA)).not.toContain('lock');

    const second = new Launched('hub/main.ts', settings);
    await second.says(/Ctrl-C stops/);
    const token = /keyuan +importer +Keyuan Xinhai.*\n +(\S+)\n/.exec(second.said)![1];
    const hub = new HubClient(overHttp(`http://127.0.0.1:${settings.HUB_PORT}/graphql`, token));
    const { drugs } = await hub.query('{ drugs(search: "Vosoritide") { nodes { stock { onHand } } } }');
    expect(drugs.nodes).toEqual([{ stock: { onHand: 48 } }]);
    second.signalGroup('SIGINT');
    expect(await second.ended).toBe(0);
    const { stdout } = await runProgram('hub/audit.ts', settings, ['verify', 'customs']);
    // 127 commands of the load, and up to two reminders of lots that were there when the clock reached today.
    expect(stdout).toMatch(/^The audit chain of customs is intact: 12[789] rows, [12] signed checkpoints\.\n$/);
  },
);

test.concurrent.each([
  ['hub/audit.ts', ['verify', 'customs']],
  ['hub/replay.ts', ['customs', 'whitelists']],
])('%s says that no hub has run on a folder, and creates nothing in it', async (main, options) => {
  const settings = { HUB_DATA: join(folder, main) };
  const stderr = `No hub has run on ${settings.HUB_DATA}; start one there first.\n`;
  expect(await runProgram(main, settings, options)).toEqual({ code: 2, stdout: '', stderr });
  expect(existsSync(settings.HUB_DATA)).toBe(false);
});

test.concurrent('a replay with wrong arguments prints the usage before it touches anything', async () => {
  const settings = { HUB_DATA: join(folder, 'replayed') };
  const { code, stdout, stderr } = await runProgram('hub/replay.ts', settings, ['whitelists', 'customs']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^Usage: .*\nPairs: customs whitelists, customs trace, .*, safety trace\n$/);
  expect(existsSync(settings.HUB_DATA)).toBe(false);
});
