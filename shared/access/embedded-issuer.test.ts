import { generateKeyPairSync } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { openEmbeddedIssuer } from './embedded-issuer.ts';
import type { Principal } from './principal.ts';
import { tokenVerifier } from './token.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const principal: Principal = {
  subject: 'someone',
  organisation: { kind: 'INSTITUTION', id: 'institution-1' },
  scopes: ['use:record', 'reaction:report'],
};

afterEach(() => void vi.unstubAllEnvs());

test('the embedded issuer’s tokens are accepted until they expire', async () => {
  const issuer = await openEmbeddedIssuer(privateKey);
  const verify = tokenVerifier(issuer.rules);
  const token = await verify(`Bearer ${await issuer.issue(principal, 60)}`);
  expect(token?.principal).toEqual(principal);
  const ended = verify(`Bearer ${await issuer.issue(principal, -1)}`);
  await expect(ended).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
});

test('tokens issued by one hub are rejected by another', async () => {
  const own = await openEmbeddedIssuer(privateKey);
  const other = await openEmbeddedIssuer(generateKeyPairSync('ed25519').privateKey);
  const verified = tokenVerifier(own.rules)(`Bearer ${await other.issue(principal, 60)}`);
  await expect(verified).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
});

test.each(['production', 'Production', 'PROD', ' prod '])('the embedded issuer refuses to run in %j', async (mode) => {
  vi.stubEnv('NODE_ENV', mode);
  await expect(openEmbeddedIssuer(privateKey)).rejects.toThrow('HUB_JWKS_URL');
});

test.each(['', 'development', 'test', 'product', 'preprod'])('the embedded issuer runs in %j', async (mode) => {
  vi.stubEnv('NODE_ENV', mode);
  expect(await openEmbeddedIssuer(privateKey)).toBeDefined();
});
