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

test('what the gateway has signed is opened with the caller’s claims', () => {
  expect(guard.open(body, sign())).toEqual(claims);
  const anonymous = { ...claims, principal: undefined };
  expect(guard.open(body, signEnvelope(body, 'customs', anonymous, key))).toEqual(anonymous);
});

test('a request may be sent once', () => {
  const envelope = sign();
  guard.open(body, envelope);
  expect(() => guard.open(body, envelope)).toThrow(refused);
  expect(guard.open(body, sign())).toEqual(claims);
});

test('a request that is sent again is refused for as long as its age would let it pass', () => {
  const start = Date.now();
  // The gateway's clock goes ahead of the subgraph's, so its envelope lasts longer than one lifetime here.
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

test.each([30_000, -30_000])('an envelope that is %i ms old is opened, one millisecond more and it is not', (age) => {
  const envelope = sign();
  const signedAt = Date.now();
  vi.setSystemTime(signedAt + age + Math.sign(age));
  expect(() => guard.open(body, envelope)).toThrow(refused);
  vi.setSystemTime(signedAt + age);
  expect(guard.open(body, envelope)).toEqual(claims);
});

/** The same claims with more rights, under the old signature. */
function withMoreRights(): string {
  const [payload, mac] = sign().split('.');
  const envelope = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as EnvelopeClaims;
  const organisation = { kind: 'AGENCY', id: 'BJMPA' };
  const changed = { ...envelope, principal: { ...envelope.principal, organisation } };
  return `${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${mac}`;
}

test.each<[string, string | undefined, string]>([
  ['none', undefined, body],
  ['an empty one', '', body],
  ['garbage', 'garbage', body],
  ['garbage in two parts', 'a.b', body],
  ['one without its signature', sign().split('.')[0], body],
  ['one with half of its signature', sign().slice(0, -20), body],
  ['one signed with another key', signEnvelope(body, 'customs', claims, randomBytes(32)), body],
  ['one for another subgraph', signEnvelope(body, 'trace', claims, key), body],
  ['one whose claims were changed', withMoreRights(), body],
  ['one for another body', sign(), `${body} `],
])('with %s a request is refused', (_, envelope, sent) => {
  expect(() => guard.open(sent, envelope)).toThrow(refused);
});
