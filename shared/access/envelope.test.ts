import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EnvelopeGuard, signEnvelope, type EnvelopeClaims } from './envelope.ts';

const key = randomBytes(32);
const body = '{"query":"{ drugs { nodes { name } } }"}';
const claims: EnvelopeClaims = {
  principal: {
    subject: 'someone',
    organisation: { kind: 'IMPORTER', id: '样品 importer' },
    scopes: ['stock:enter'],
  },
  requestId: 'request-1',
  language: 'zh',
};
const refused = expect.objectContaining({ code: 'ENVELOPE_INVALID' });
const sign = () => signEnvelope(body, 'customs', claims, key);

let guard: EnvelopeGuard;

beforeEach(() => {
  guard = new EnvelopeGuard('customs', key);
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => void vi.useRealTimers());

test('an envelope signed by the gateway opens to the caller’s claims', () => {
  expect(guard.open(body, sign())).toEqual(claims);
  const anonymous = { ...claims, principal: undefined };
  expect(guard.open(body, signEnvelope(body, 'customs', anonymous, key))).toEqual(anonymous);
});

test('a request is accepted only once', () => {
  const envelope = sign();
  guard.open(body, envelope);
  expect(() => guard.open(body, envelope)).toThrow(refused);
  expect(guard.open(body, sign())).toEqual(claims);
});

test('a replayed request is refused for as long as its age is acceptable', () => {
  const start = Date.now();
  // The gateway's clock runs ahead of the subgraph's, so the envelope is valid for longer than one lifetime here.
  vi.setSystemTime(start + 29_000);
  const envelope = sign();
  vi.setSystemTime(start);
  guard.open(body, envelope);
  for (const later of [1000, 30_000, 58_000, 59_000]) {
    vi.setSystemTime(start + later);
    guard.open(body, sign());
    expect(() => guard.open(body, envelope)).toThrow(refused);
  }
});

test.each([30_000, -30_000])('an envelope %i ms old is accepted, one a millisecond further off is not', (age) => {
  const envelope = sign();
  const signedAt = Date.now();
  vi.setSystemTime(signedAt + age + Math.sign(age));
  expect(() => guard.open(body, envelope)).toThrow(refused);
  vi.setSystemTime(signedAt + age);
  expect(guard.open(body, envelope)).toEqual(claims);
});

/** The same claims with extra scopes, under the original signature. */
function withMoreRights(): string {
  const [payload, mac] = sign().split('.');
  const envelope = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as EnvelopeClaims;
  const organisation = { kind: 'AGENCY', id: 'BJMPA' };
  const changed = { ...envelope, principal: { ...envelope.principal, organisation } };
  return `${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${mac}`;
}

test.each<[string, string | undefined, string]>([
  ['none', undefined, body],
  ['an empty envelope', '', body],
  ['garbage', 'garbage', body],
  ['garbage in two parts', 'a.b', body],
  ['one without a signature', sign().split('.')[0], body],
  ['one with a truncated signature', sign().slice(0, -20), body],
  ['one signed with another key', signEnvelope(body, 'customs', claims, randomBytes(32)), body],
  ['one for another subgraph', signEnvelope(body, 'trace', claims, key), body],
  ['one with altered claims', withMoreRights(), body],
  ['one for another body', sign(), `${body} `],
])('with %s a request is refused', (_, envelope, sent) => {
  expect(() => guard.open(sent, envelope)).toThrow(refused);
});
