import type { EnvelopeClaims } from '@hub/shared/access/envelope.ts';

/** The context of one client request. */
export interface GatewayContext extends EnvelopeClaims {
  /** Why the caller's token was not accepted: a refusal, or a failure to reach its issuer. */
  tokenFailure?: Error | undefined;
  /** When the caller's token expires, in seconds since the epoch; `undefined` without a token. */
  tokenExpiresAt?: number | undefined;
  /** Identifies the caller and its language: requests with equal keys may share a response. */
  callerKey: string;
  /** Aborted when the client disconnects. */
  signal: AbortSignal;
  /** When the whole request must be answered, as a `performance.now()` timestamp. */
  deadline: number;
}
