import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { subgraphNames } from '@hub/embedded/agencies.ts';
import { runProgram } from './part.ts';

const envelopeKey = randomBytes(32).toString('base64url');
const ofIssuer = { HUB_ISSUER: 'urn:issuer', HUB_JWKS_URL: 'http://127.0.0.1:1/jwks' };

/** Each part reports in plain words, and all at once, why it cannot start, and starts nothing. */
export function wrongSettings(): void {
  let folder: string;
  const servers: Server[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hub-settings-'));
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeFile(join(folder, 'audit.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const { privateKey: another } = generateKeyPairSync('x25519');
    await writeFile(join(folder, 'x25519.pem'), another.export({ type: 'pkcs8', format: 'pem' }));
  });
  afterAll(async () => {
    for (const server of servers) server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const refused = (...problems: string[]) => ({
    code: 2,
    stdout: '',
    stderr: `These settings are missing or wrong:\n${problems.map((problem) => `  - ${problem}\n`).join('')}`,
  });
  const right = () => ({
    HUB_DATABASE_URL: `sqlite:${join(folder, 'begun.db')}`,
    HUB_AUDIT_KEY_FILE: join(folder, 'audit.pem'),
    HUB_ENVELOPE_KEY: envelopeKey,
    HUB_FEED_URL: 'nats://hub:secret@127.0.0.1:1',
  });

  const database = 'sqlite:FILE or mysql://user:password@host:port/schema';
  const auditKey = 'PEM file of the Ed25519 key that signs audit checkpoints';
  const sharedKey = 'the key shared with the gateway, base64url of 32 bytes or more';
  const feed = 'the NATS servers that carry the feeds, nats://host:port,…';
  const own = [`HUB_DATABASE_URL is missing: ${database}`, `HUB_AUDIT_KEY_FILE is missing: ${auditKey}`];
  const ofSubgraph = [...own, `HUB_ENVELOPE_KEY is missing: ${sharedKey}`, `HUB_FEED_URL is missing: ${feed}`];
  const ofGateway = [
    'HUB_SUBGRAPHS is missing: the subgraphs, name=url,name=url',
    'HUB_ENVELOPE_KEYS is missing: the key shared with each agency, name=key,name=key',
    'HUB_ISSUER is missing: the issuer of access tokens, as in their iss claim',
    'HUB_JWKS_URL is missing: where the issuer publishes its keys',
  ];
  test.concurrent.each<[main: string, problems: string[]]>([
    ...subgraphNames.map((name): [string, string[]] => [`subgraphs/${name}/main.ts`, ofSubgraph]),
    ['hub/initialise-register.ts', own],
    ['gateway/main.ts', ofGateway],
  ])('%s without settings names all that it needs', async (main, problems) => {
    expect(await runProgram(main, {})).toEqual(refused(...problems));
  });

  const port = 'the port to listen on';
  const namespace = 'separates hubs on one NATS server, the same for all agencies of a hub';
  const level = 'not one of trace, debug, info, warn, error, fatal, silent';
  test.concurrent.each<[name: string, value: string, problem: string][][]>([
    [
      [
        [
          'HUB_DATABASE_URL',
          'postgres://hub:secret@host/hub',
          `A database URL starts with sqlite: or mysql://, not "postgres:"): ${database}`,
        ],
        ['HUB_AUDIT_KEY_FILE', '/nowhere.pem', `ENOENT: no such file or directory, open '/nowhere.pem'): ${auditKey}`],
        ['HUB_LOG_LEVEL', 'loud', `${level}): how much is logged`],
        ['HUB_ENVELOPE_KEY', randomBytes(31).toString('base64url'), `shorter than 32 bytes): ${sharedKey}`],
        ['HUB_FEED_URL', 'http://hub:secret@host:4222', `not a URL that begins with nats:// or tls://): ${feed}`],
        ['HUB_FEED_NAMESPACE', 'hub.one', `a namespace is 1 to 32 letters, digits and hyphens): ${namespace}`],
        ['HUB_PORT', '70000', `not a port number): ${port}`],
      ],
    ],
    [
      [
        ['HUB_DATABASE_URL', 'mysql://hub:secret@host:3306', `names no schema): ${database}`],
        ['HUB_AUDIT_KEY_FILE', 'x25519.pem', `not a PEM file of an Ed25519 private key): ${auditKey}`],
        ['HUB_ENVELOPE_KEY', `${envelopeKey} and more`, `not base64url): ${sharedKey}`],
        ['HUB_PORT', 'http', `not a port number): ${port}`],
      ],
    ],
  ])('a subgraph names all settings that are wrong, and what is wrong with each', async (wrong) => {
    const values = wrong.map(([name, value]) => [name, value === 'x25519.pem' ? join(folder, value) : value]);
    const ended = await runProgram('subgraphs/customs/main.ts', { ...right(), ...Object.fromEntries(values) });
    expect(ended).toEqual(refused(...wrong.map(([name, , problem]) => `${name} is wrong (${problem}`)));
  });

  test.concurrent('the embedded hub names all settings that are wrong, and what is wrong with each', async () => {
    const ended = await runProgram('hub/main.ts', { HUB_PORT: 'http', HUB_LOG_LEVEL: 'loud' });
    expect(ended).toEqual(
      refused(
        `HUB_PORT is wrong (not a port number): ${port}`,
        `HUB_LOG_LEVEL is wrong (${level}): how much is logged`,
      ),
    );
  });

  test.concurrent('the gateway names all settings that are wrong, and what is wrong with each', async () => {
    const ended = await runProgram('gateway/main.ts', {
      HUB_SUBGRAPHS: 'customs=http://127.0.0.1:1/graphql,trace=http://127.0.0.1:2/graphql',
      HUB_ENVELOPE_KEYS: `customs=${envelopeKey}`,
      HUB_ISSUER: 'urn:issuer',
      HUB_JWKS_URL: 'file:///jwks.json',
      HUB_SUBGRAPH_TIMEOUT_MS: 'soon',
      HUB_REQUEST_TIMEOUT_MS: '0',
      HUB_SUBGRAPH_SILENCE_MS: '0',
      HUB_CORS_ORIGINS: 'https://pages.example, https://others.example/',
    });
    expect(ended).toEqual(
      refused(
        'HUB_ENVELOPE_KEYS has no key for trace',
        'HUB_JWKS_URL is wrong (not a URL that begins with http:// or https://): where the issuer publishes its keys',
        'HUB_SUBGRAPH_TIMEOUT_MS is wrong (not a whole number of milliseconds above zero): how long a subgraph may take; a stop-use takes up to 5 s to take effect',
        'HUB_REQUEST_TIMEOUT_MS is wrong (not a whole number of milliseconds above zero): how long a whole request may take, across all subgraphs',
        'HUB_SUBGRAPH_SILENCE_MS is wrong (not a whole number of milliseconds above zero): how long the stream of a subgraph may be silent, without even a heartbeat',
        'HUB_CORS_ORIGINS is wrong (an origin is a protocol and a host, without a path): origins of web pages that may use the gateway, as https://pages.example,https://others.example',
      ),
    );
  });

  test.concurrent('a subgraph whose broker is down says so without printing the password, and starts nothing', async () => {
    const ended = await runProgram('subgraphs/customs/main.ts', right());
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The broker at 127.0.0.1:1 cannot be used: connection refused\n',
    });
    expect(await readdir(folder)).not.toContain('begun.db');
  });

  /** Answers every request with this. */
  async function fakeSubgraph(answer: unknown, status = 200): Promise<string> {
    const server = createServer((_, response) => {
      response.writeHead(status).end(JSON.stringify(answer));
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }
  const startGateway = (urls: Readonly<Record<string, string>>) =>
    runProgram('gateway/main.ts', {
      ...ofIssuer,
      HUB_SUBGRAPHS: Object.entries(urls)
        .map(([name, url]) => `${name}=${url}`)
        .join(),
      HUB_ENVELOPE_KEYS: Object.keys(urls)
        .map((name) => `${name}=${envelopeKey}`)
        .join(),
    });

  test.concurrent('a gateway whose subgraphs do not compose says why', async () => {
    const sdl = (field: string) => ({ data: { _service: { sdl: `type Query { ${field} } type Pack { code: ID! }` } } });
    const ended = await startGateway({
      one: await fakeSubgraph(sdl('pack: Pack same: Int')),
      other: await fakeSubgraph(sdl('packs: [Pack] same: String')),
    });
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toBe(
      'The subgraphs do not compose:\n' +
        '  - Type of field "Query.same" is incompatible across subgraphs: it has type "Int" in subgraph "one" but type "String" in subgraph "other"\n',
    );
  });

  test.concurrent('a gateway names all subgraphs that do not provide their SDL', async () => {
    const ended = await startGateway({
      away: 'http://127.0.0.1:1/graphql',
      refusing: await fakeSubgraph({ errors: [{ message: 'refused' }] }, 401),
      empty: await fakeSubgraph({ data: {} }),
    });
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    expect(ended.stderr).toBe(
      'These subgraphs do not provide their SDL:\n' +
        '  - away: connect ECONNREFUSED 127.0.0.1:1\n' +
        '  - refusing: answered with status 401: {"errors":[{"message":"refused"}]}\n' +
        '  - empty: the response has no SDL\n',
    );
  });
}
