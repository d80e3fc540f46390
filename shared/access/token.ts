import { errors, jwtVerify, type JWTVerifyGetKey, type JWTPayload } from 'jose';
import { refuse } from '../refusal/refusal.ts';
import { organisationKinds, type OrganisationKind, type Principal } from './principal.ts';

/** Turns the `Authorization` header of a request into its caller; `undefined` where there is none. */
export type TokenVerifier = (authorization: string | undefined) => Promise<VerifiedToken | undefined>;

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
}

/**
 * Verifies access tokens of one issuer. Claims: `sub`, `org_kind`, `org_id`, and `scope` (space-separated, as in OAuth).
 */
export function tokenVerifier({ issuer, audience, keys }: TokenRules): TokenVerifier {
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
      return { principal: principalOf(payload), expiresAt: payload.exp ?? 0 };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw refuse('TOKEN_EXPIRED', {});
      if (!(error instanceof errors.JOSEError) || keysAreMissing(error)) throw error;
      throw refuse('TOKEN_INVALID', {});
    }
  };
}

/** The issuer's keys could not be had: that is not the caller's fault. A bad answer of the issuer has no class in jose. */
function keysAreMissing(error: errors.JOSEError): boolean {
  return (
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === errors.JOSEError.code
  );
}

/** As long as the audit chain can keep it. */
const longestSubject = 128;

function principalOf(payload: JWTPayload): Principal {
  const { sub, org_kind: kind, org_id: id, scope } = payload;
  if (typeof sub !== 'string' || sub.length > longestSubject || typeof id !== 'string' || !isOrganisationKind(kind)) {
    throw new errors.JWTInvalid('The token names no organisation');
  }
  const scopes = typeof scope === 'string' ? scope.split(' ').filter((entry) => entry !== '') : [];
  return { subject: sub, organisation: { kind, id }, scopes };
}

function isOrganisationKind(kind: unknown): kind is OrganisationKind {
  return typeof kind === 'string' && (organisationKinds as readonly string[]).includes(kind);
}
