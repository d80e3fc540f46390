import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endAllParts, runProgram } from '../each-part-in-its-own-process/part.ts';
import { compose } from './supergraph-on-disk.ts';
import { itemsSubgraph } from './warehouse.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
});
afterAll(async () => {
  endAllParts();
  await rm(folder, { recursive: true, force: true });
});

const { name, sdl } = itemsSubgraph('first');
const policy = sdl
  .replace('"@key"', '"@key", "@policy"')
  .replace('colour: String', 'colour: String @policy(policies: [["own"]])');
const renamed = sdl
  .replace('"@key"', '"@key", { name: "@authenticated", as: "@login" }')
  .replace('colour: String', 'colour: String @login');
const right = compose([{ name, sdl, url: 'http://127.0.0.1:1/graphql' }]);
const noSupergraph = /holds no supergraph of Federation 2: /;
const run = (options: readonly string[], settings = {}) => runProgram('gateway/main.ts', settings, [...options]);

describe('a gateway that cannot start prints the reason and exits', () => {
  test.concurrent.each<[what: string, text: string | undefined, message: RegExp]>([
    ['does not exist', undefined, /^The supergraph cannot be read: ENOENT: .*supergraph/],
    ['is empty', '', noSupergraph],
    ['is not GraphQL', '{"query":', noSupergraph],
    ['is the SDL of a subgraph', sdl, noSupergraph],
    ['is a schema without subgraphs', 'type Query { one: Int }', noSupergraph],
    ['has an unsupported directive', compose([{ name, sdl: policy, url: 'http://127.0.0.1:1' }]), /@policy is not/],
    [
      'renames a supported directive',
      compose([{ name, sdl: renamed, url: 'http://127.0.0.1:1' }]),
      /authenticated.* is not supported under another name/,
    ],
    ['has no URL for a subgraph', compose([{ name, sdl, url: '' }]), /items/],
    ['has an invalid URL for a subgraph', compose([{ name, sdl, url: 'items:4001' }]), /items/],
  ])('if the file %s', async (what, text, message) => {
    const path = join(folder, `${what}.graphql`);
    if (text !== undefined) await writeFile(path, text);
    const { code, stdout, stderr } = await run(['--supergraph', path, '--port', '0']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.concurrent.each<[options: string[], settings: Record<string, string>, message: RegExp]>([
    [['--supergraf', 'FILE'], {}, /^Unknown option '--supergraf'/],
    [['FILE'], {}, /^Unexpected argument 'FILE'/],
    [['--supergraph'], {}, /^Option '--supergraph <value>' argument missing/],
    [['--supergraph', 'FILE', '--port', 'http'], {}, /HUB_PORT is wrong \(not a port number\)/],
    [['--supergraph', 'FILE', '--port', ''], {}, /^Option '--port' is empty/],
    [['--supergraph', 'FILE'], { HUB_JWKS_URL: 'http://127.0.0.1:1/keys' }, /HUB_ISSUER is missing/],
    [['--supergraph', 'FILE'], { HUB_ISSUER: 'http://127.0.0.1:1' }, /HUB_JWKS_URL is missing/],
    [['--supergraph', 'FILE'], { HUB_CORS_ORIGINS: '*' }, /HUB_CORS_ORIGINS is wrong/],
    [['--supergraph', 'FILE', '--port', '65536'], {}, /HUB_PORT is wrong \(not a port number\)/],
    [['--supergraph', 'FILE', '--port=-1'], {}, /HUB_PORT is wrong \(not a port number\)/],
  ])('with %j %j', async (options, settings, message) => {
    const path = join(folder, 'right.graphql');
    await writeFile(path, right);
    const { code, stdout, stderr } = await run(
      options.map((option) => (option === 'FILE' ? path : option)),
      settings,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll(path, 'FILE')).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.concurrent('if its port is in use, with code 1 because a retry may succeed', async () => {
    const path = join(folder, 'right too.graphql');
    await writeFile(path, right);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await run(['--supergraph', path, '--port', String(port)]);
    server.close();
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^.*address already in use.*\n$/) });
  });
});

test.concurrent.each(['--help', '-h'])('%s prints the usage', async (option) => {
  const { code, stdout, stderr } = await run([option]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/node gateway\/main\.ts --supergraph FILE \[--port N\]/);
});
