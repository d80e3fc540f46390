import { hash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Language } from '../refusal/refusal-message.ts';
import { refuse } from '../refusal/refuse.ts';
import type { Principal } from './principal.ts';

/** Carries the signed envelope of a request from the gateway to a subgraph. */
export const envelopeHeader = 'hub-envelope';

/** How many more milliseconds the gateway waits for the response. */
export const timeoutHeader = 'hub-timeout-ms';

const lifetimeMs = 30_000;

/** What the gateway signs besides the body. */
export interface EnvelopeClaims {
  principal: Principal | undefined;
  requestId: string;
  language: Language;
}

interface Envelope extends EnvelopeClaims {
  audience: string;
  /** Milliseconds since the epoch. */
  issuedAt: number;
  nonce: string;
  /** SHA-256 of the body, base64url. */
  digest: string;
}

const digestOf = (body: string): string => hash('sha256', body, 'base64url');
const macOf = (payload: string, key: Buffer): Buffer => createHmac('sha256', key).update(payload).digest();

/** Signs a request to one subgraph with the key that the gateway shares with its agency. */
export function signEnvelope(
  body: string,
  audience: string,
  { principal, requestId, language }: EnvelopeClaims,
  key: Buffer,
): string {
  const envelope: Envelope = {
    principal,
    requestId,
    language,
    audience,
    issuedAt: Date.now(),
    nonce: randomUUID(),
    digest: digestOf(body),
  };
  const payload = Buffer.from(JSON.stringify(envelope)).toString('base64url');
  return `${payload}.${macOf(payload, key).toString('base64url')}`;
}

/** Accepts only requests that the gateway signed for this subgraph and this body, in time and only once. */
export class EnvelopeGuard {
  readonly #audience: string;
  readonly #key: Buffer;
  /** Nonces already seen, each with the time until which a replay would otherwise pass; oldest first. */
  readonly #seen = new Map<string, number>();

  constructor(audience: string, key: Buffer) {
    this.#audience = audience;
    this.#key = key;
  }

  open(body: string, header: string | undefined): EnvelopeClaims {
    const [payload = '', mac = ''] = (header ?? '').split('.');
    const expected = macOf(payload, this.#key);
    const given = Buffer.from(mac, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw refuse('ENVELOPE_INVALID', {});
    const envelope = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Envelope;
    const now = Date.now();
    const inTime = Math.abs(now - envelope.issuedAt) <= lifetimeMs;
    if (envelope.audience !== this.#audience || envelope.digest !== digestOf(body) || !inTime) {
      throw refuse('ENVELOPE_INVALID', {});
    }
    this.#admitOnce(envelope.nonce, now);
    return { principal: envelope.principal, requestId: envelope.requestId, language: envelope.language };
  }

  #admitOnce(nonce: string, now: number): void {
    for (const [old, until] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(nonce)) throw refuse('ENVELOPE_INVALID', {});
    this.#seen.set(nonce, now + 2 * lifetimeMs);
  }
}
