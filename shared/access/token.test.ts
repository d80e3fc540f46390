import { createLocalJWKSet, createRemoteJWKSet, exportJWK, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Register } from './register.ts';
import { tokenVerifier } from './token.ts';

const issuer = 'https://issuer.example';
const audience = 'urn:hub';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const jwk = { ...(await exportJWK(publicKey)), alg: 'EdDSA', kid: 'one' };
const register: Register = { agencies: {}, kinds: { IMPORTER: ['stock:enter', 'stock:release'] } };
const verify = tokenVerifier({ issuer, audience, keys: createLocalJWKSet({ keys: [jwk] }), register });

const inAnHour = Math.floor(Date.now() / 1000) + 3600;
const claims: JWTPayload = {
  iss: issuer,
  aud: audience,
  sub: 'someone',
  exp: inAnHour,
  org_kind: 'IMPORTER',
  org_id: 'importer-1',
  scope: 'stock:enter  stock:release',
};
const sign = (changes: JWTPayload = {}, key: KeyObject | Buffer = privateKey, alg = 'EdDSA') =>
  new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg, kid: 'one' }).sign(key);
const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`;

test('a valid token yields its caller, organisation, scopes and expiry', async () => {
  expect(await verify(await bearer(sign()))).toEqual({
    principal: {
      subject: 'someone',
      organisation: { kind: 'IMPORTER', id: 'importer-1' },
      scopes: ['stock:enter', 'stock:release'],
    },
    expiresAt: inAnHour,
  });
  const { principal } = (await verify(await bearer(sign({ scope: undefined }))))!;
  expect(principal.scopes).toEqual([]);
});

test('[D37] of its scopes those count that the register grants; without a register, whose kinds are open too, all', async () => {
  const token = await bearer(sign({ scope: 'approval:record stock:enter', org_kind: 'IMPORTER' }));
  expect((await verify(token))!.principal.scopes).toEqual(['stock:enter']);
  const unknown = await bearer(sign({ org_kind: 'AGENCY', org_id: 'XXX' }));
  expect((await verify(unknown))!.principal).toMatchObject({ scopes: [], isUnknown: true });
  const anywhere = tokenVerifier({ issuer, audience, keys: createLocalJWKSet({ keys: [jwk] }) });
  const { principal } = (await anywhere(await bearer(sign({ org_kind: 'SHOP', scope: 'sell' }))))!;
  expect(principal).toEqual({ subject: 'someone', organisation: { kind: 'SHOP', id: 'importer-1' }, scopes: ['sell'] });
});

test('a request without a token is anonymous, not refused', async () => {
  expect([await verify(undefined), await verify('')]).toEqual([undefined, undefined]);
});

test('an expired token is refused as expired', async () => {
  const ended = await bearer(sign({ exp: Math.floor(Date.now() / 1000) - 1 }));
  await expect(verify(ended)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
});

describe('a token', () => {
  const now = Math.floor(Date.now() / 1000);
  const day = 24 * 60 * 60;
  const rules = { issuer, audience, keys: createLocalJWKSet({ keys: [jwk] }) };

  test.each<[string, JWTPayload]>([
    ['a day and a minute from its issue', { iat: now - day, exp: now + 60 }],
    ['more than a day from now, without an issue time', { exp: now + day + 60 }],
    ['more than a day from now, with an issue time in the future', { iat: now + 365 * day, exp: now + 366 * day }],
  ])('that lasts %s is refused', async (_, times) => {
    const refused = verify(await bearer(sign(times)));
    await expect(refused).rejects.toMatchObject({ code: 'TOKEN_LIFETIME_TOO_LONG', params: { maxSeconds: day } });
  });

  test('that lasts a day is accepted, or an hour where that is the maximum', async () => {
    const times = { iat: now - 60, exp: now - 60 + day };
    expect((await verify(await bearer(sign(times))))?.expiresAt).toBe(times.exp);
    const verifyHour = tokenVerifier({ ...rules, maxLifetimeSeconds: 3600 });
    expect(await verifyHour(await bearer(sign({ iat: now, exp: now + 3600 })))).toBeDefined();
    const longer = verifyHour(await bearer(sign({ iat: now, exp: now + 3601 })));
    await expect(longer).rejects.toMatchObject({ code: 'TOKEN_LIFETIME_TOO_LONG' });
  });
});

const otherKey = generateKeyPairSync('ed25519').privateKey;
const withChangedClaims = async () => {
  const [header, , signature] = (await sign()).split('.');
  const payload = Buffer.from(JSON.stringify({ ...claims, org_kind: 'AGENCY', org_id: 'BJMPA' }));
  return `${header}.${payload.toString('base64url')}.${signature}`;
};

test.each<[string, () => string | Promise<string>]>([
  ['from another issuer', () => sign({ iss: 'https://other.example' })],
  ['for another audience', () => sign({ aud: 'urn:other' })],
  ['signed with another key', () => sign({}, otherKey)],
  ['with claims altered after signing', withChangedClaims],
  ['without a signature', () => new UnsecuredJWT(claims).encode()],
  ['signed with the public key as a shared secret', () => sign({}, Buffer.from(jwk.x!, 'base64url'), 'HS256')],
  ['without an expiry', () => sign({ exp: undefined })],
  ['not valid yet', () => sign({ nbf: inAnHour })],
  ['of nobody', () => sign({ sub: undefined })],
  ['whose organisation is too long to store', () => sign({ org_id: 'x'.repeat(56) })],
  ['without an organisation', () => sign({ org_id: undefined })],
  ['for the hub itself', () => sign({ org_kind: 'SYSTEM' })],
  ['with an unknown kind of organisation', () => sign({ org_kind: 'ANALYST' })],
  ['whose kind is a property of every object', () => sign({ org_kind: 'toString' })],
  ['that is garbage', () => 'garbage'],
  ['that is three pieces of garbage', () => 'a.b.c'],
])('a token %s is refused', async (_, token) => {
  await expect(verify(await bearer(token()))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
});

test.each(['garbage', 'Bearer', 'Basic dXNlcjpwYXNz', 'Bearer a b'])('the header %j is refused', async (header) => {
  await expect(verify(header)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
});

test('while the issuer’s keys are unavailable, no token is reported as invalid', async () => {
  const answers = [
    { status: 503, body: '' },
    { status: 200, body: 'no JSON' },
    { status: 200, body: '{}' },
  ];
  const server = createServer((_, response) => {
    const { status, body } = answers.shift()!;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
  const token = await bearer(sign());
  while (answers.length > 0) {
    const refused = tokenVerifier({ issuer, audience, keys: createRemoteJWKSet(url) })(token);
    await expect(refused).rejects.not.toHaveProperty('code', 'TOKEN_INVALID');
  }
  await new Promise((resolve) => server.close(resolve));
  const unreachable = tokenVerifier({ issuer, audience, keys: createRemoteJWKSet(url) })(token);
  await expect(unreachable).rejects.not.toHaveProperty('code', 'TOKEN_INVALID');
});
