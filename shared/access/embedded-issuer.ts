import { createLocalJWKSet, exportJWK, SignJWT } from 'jose';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { isProduction } from './is-production.ts';
import type { Principal } from './principal.ts';
import type { TokenRules } from './token.ts';

export const embeddedIssuer = 'urn:hub:embedded-issuer';
export const hubAudience = 'urn:hub';

export interface EmbeddedIssuer {
  rules: TokenRules;
  /** Signs an access token that is valid for `lifetimeSeconds`. */
  issue(principal: Principal, lifetimeSeconds: number): Promise<string>;
}

/** An issuer for local trials. It signs a token for anyone who asks, so it refuses to run in production. */
export async function openEmbeddedIssuer(privateKey: KeyObject): Promise<EmbeddedIssuer> {
  if (isProduction()) {
    throw new Error('The embedded token issuer does not run in production: set HUB_JWKS_URL to an OIDC issuer');
  }
  const jwk = { ...(await exportJWK(createPublicKey(privateKey))), alg: 'EdDSA', kid: 'embedded' };
  return {
    rules: { issuer: embeddedIssuer, audience: hubAudience, keys: createLocalJWKSet({ keys: [jwk] }) },
    issue: async ({ subject, organisation, scopes }, lifetimeSeconds) =>
      new SignJWT({ org_kind: organisation.kind, org_id: organisation.id, scope: scopes.join(' ') })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'embedded' })
        .setIssuer(embeddedIssuer)
        .setAudience(hubAudience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + lifetimeSeconds)
        .sign(privateKey),
  };
}
