import { errors, jwtVerify, type JWTVerifyGetKey, type JWTPayload } from 'jose';
import { refuse } from '../refusal/refusal.ts';
import { organisationKinds, type OrganisationKind, type Principal } from './principal.ts';

/** Turns the `Authorization` header of a request into its caller; `undefined` where there is none. */
export type TokenVerifier = (authorization: string | undefined) => Promise<VerifiedToken | undefined>;

/** A day, if not set otherwise. */
export const defaultMaxTokenSeconds = 24 * 60 * 60;

export interface VerifiedToken {
  principal: Principal;
  /** When the token ends, in seconds since the epoch. */
  expiresAt: number;
}

export interface TokenRules {
  issuer: string;
  audience: string;
  /** The issuer's public keys, for example jose's `createRemoteJWKSet`. */
  keys: JWTVerifyGetKey;
  /** A token that was issued for longer is refused, for nobody can take it back. */
  maxLifetimeSeconds?: number;
}

/**
 * Verifies access tokens of one issuer. Claims: `sub`, `org_kind`, `org_id`, and `scope` (space-separated, as in OAuth).
 */
export function tokenVerifier({
  issuer,
  audience,
  keys,
  maxLifetimeSeconds = defaultMaxTokenSeconds,
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
      return { principal: principalOf(payload), expiresAt: payload.exp! };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw refuse('TOKEN_EXPIRED', {});
      if (!(error instanceof errors.JOSEError) || keysAreMissing(error)) throw error;
      throw refuse('TOKEN_INVALID', {});
    }
  };
}

/** Counts from when a token was issued, or from now where it does not say so, or says a time to come. */
function requireShortLife({ iat, exp }: JWTPayload, maxSeconds: number): void {
  const now = Math.floor(Date.now() / 1000);
  if (exp! - Math.min(iat ?? now, now) > maxSeconds) throw refuse('TOKEN_LIFETIME_TOO_LONG', { maxSeconds });
}

/** The issuer's keys could not be had: that is not the caller's fault. A bad answer of the issuer has no class in jose. */
function keysAreMissing(error: errors.JOSEError): boolean {
  return (
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === errors.JOSEError.code
  );
}

/** As long as the audit chain can keep them. */
const maxSubject = 128;
const maxOrganisation = 64;

function principalOf(payload: JWTPayload): Principal {
  const { sub, org_kind: kind, org_id: id, scope } = payload;
  if (typeof sub !== 'string' || sub.length > maxSubject || typeof id !== 'string' || !isOrganisationKind(kind)) {
    throw new errors.JWTInvalid('The token names no organisation');
  }
  if (`${kind}:${id}`.length > maxOrganisation)
    throw new errors.JWTInvalid('The organisation of the token is too long');
  const scopes = typeof scope === 'string' ? scope.split(' ').filter((entry) => entry !== '') : [];
  return { subject: sub, organisation: { kind, id }, scopes };
}

function isOrganisationKind(kind: unknown): kind is OrganisationKind {
  return typeof kind === 'string' && (organisationKinds as readonly string[]).includes(kind);
}
