import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DataFolder } from '@hub/embedded/data-folder.ts';
import { startEmbeddedHub } from '@hub/embedded/embedded-hub.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { tokenVerifier } from '@hub/shared/access/token.ts';
import { runProgram } from '../each-part-in-its-own-process/part.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'hub-token-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const printToken = (data: string) => runProgram('hub/print-token.ts', { HUB_DATA: data }, ['keyuan']);

test('if no hub has run, no token is printed and nothing is created', async () => {
  const data = join(parent, 'wrong');
  const stderr = `No hub has run on ${data}; start one there first.\n`;
  expect(await printToken(data)).toEqual({ code: 2, stdout: '', stderr });
  expect(await readdir(parent)).not.toContain('wrong');
});

test('if a hub has run, it accepts the printed token', async () => {
  const folder = new DataFolder(join(parent, 'right'));
  folder.lock();
  const { keys, databaseUrls } = folder;
  const hub = await startEmbeddedHub({ ...keys, databaseUrls, log: pino({ level: 'silent' }) });
  const { code, stdout } = await printToken(folder.path);
  expect(code).toBe(0);
  const verified = await tokenVerifier(hub.issuer.rules)(`Bearer ${stdout.trim()}`);
  expect(verified?.principal).toEqual(demoPrincipals.get('keyuan'));
  await hub.close();
});

test('if the keys of a hub are lost, no token is printed and no new keys are created', async () => {
  const { path } = new DataFolder(join(parent, 'right'));
  await rm(join(path, 'keys'), { recursive: true });
  expect((await printToken(path)).code).toBe(2);
  expect(existsSync(join(path, 'keys'))).toBe(false);
});
