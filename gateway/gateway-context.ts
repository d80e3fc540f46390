import type { EnvelopeClaims } from '@hub/shared/access/envelope.ts';

/** One request of a client, as the gateway handles it. */
export interface GatewayContext extends EnvelopeClaims {
  /** Why nobody was found behind the caller's token: a refusal, or what went wrong on the way to its issuer. */
  tokenFailure?: Error | undefined;
  /** Aborted when the client has gone away. */
  signal: AbortSignal;
}
