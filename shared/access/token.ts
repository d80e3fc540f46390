import { errors, jwtVerify, type JWTVerifyGetKey, type JWTPayload } from 'jose';
import { refuse } from '../refusal/refuse.ts';
import type { OrganisationKind, Principal } from './principal.ts';
import { asRegistered, type Register } from './register.ts';

/** Verifies the `Authorization` header of a request; `undefined` if there is none. */
export type TokenVerifier = (authorization: string | undefined) => Promise<VerifiedToken | undefined>;

/** One day. */
export const defaultMaxTokenSeconds = 24 * 60 * 60;

export interface VerifiedToken {
  principal: Principal;
  /** When the token expires, in seconds since the epoch. */
  expiresAt: number;
}

export interface TokenRules {
  issuer: string;
  audience: string;
  /** The issuer's public keys, for example jose's `createRemoteJWKSet`. */
  keys: JWTVerifyGetKey;
  /** Tokens with a longer lifetime are refused, because tokens cannot be revoked. */
  maxLifetimeSeconds?: number;
  /** The scopes that count, and the kinds of organisation; without it, all do. */
  register?: Register | undefined;
}

/**
 * Verifies access tokens from one issuer. Claims: `sub`, `org_kind`, `org_id`, and `scope` (space-separated, as in
 * OAuth).
 */
export function tokenVerifier({
  issuer,
  audience,
  keys,
  maxLifetimeSeconds = defaultMaxTokenSeconds,
  register,
}: TokenRules): TokenVerifier {
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return undefined;
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (!token) throw refuse('TOKEN_INVALID', {});
    try {
      const options = {
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        algorithms: ['EdDSA', 'ES256', 'RS256'],
      };
      const { payload } = await jwtVerify(token, keys, options);
      requireShortLife(payload, maxLifetimeSeconds);
      const principal = principalOf(payload, register);
      return { principal: register ? asRegistered(principal, register) : principal, expiresAt: payload.exp! };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw refuse('TOKEN_EXPIRED', {});
      if (!(error instanceof errors.JOSEError) || keysAreMissing(error)) throw error;
      throw refuse('TOKEN_INVALID', {});
    }
  };
}

/** The lifetime counts from the issue time, or from now if that is missing or in the future. */
function requireShortLife({ iat, exp }: JWTPayload, maxSeconds: number): void {
  const now = Math.floor(Date.now() / 1000);
  if (exp! - Math.min(iat ?? now, now) > maxSeconds) throw refuse('TOKEN_LIFETIME_TOO_LONG', { maxSeconds });
}

/** The issuer's keys are unavailable: not the caller's fault. jose has no class for a bad response from the issuer. */
function keysAreMissing(error: errors.JOSEError): boolean {
  return (
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === errors.JOSEError.code
  );
}

/** The lengths of the audit columns. */
const maxSubject = 128;
const maxOrganisation = 64;

function principalOf(payload: JWTPayload, register: Register | undefined): Principal {
  const { sub, org_kind: kind, org_id: id, scope } = payload;
  if (typeof sub !== 'string' || sub.length > maxSubject || typeof id !== 'string' || !isKind(kind, register)) {
    throw new errors.JWTInvalid('The token names no organisation');
  }
  if (`${kind}:${id}`.length > maxOrganisation)
    throw new errors.JWTInvalid('The organisation of the token is too long');
  const scopes = typeof scope === 'string' ? scope.split(' ').filter((entry) => entry !== '') : [];
  return { subject: sub, organisation: { kind, id }, scopes };
}

function isKind(kind: unknown, register: Register | undefined): kind is OrganisationKind {
  if (typeof kind !== 'string' || kind === 'SYSTEM') return false;
  return !register || kind === 'AGENCY' || Object.hasOwn(register.kinds, kind);
}
