import type { EnvelopeClaims } from '@hub/shared/access/envelope.ts';

/** One request of a client, as the gateway handles it. */
export interface GatewayContext extends EnvelopeClaims {
  /** Why nobody was found behind the caller's token: a refusal, or what went wrong on the way to its issuer. */
  tokenFailure?: Error | undefined;
  /** Seconds since the epoch when the caller's token ends; `undefined` without a token. */
  tokenExpiresAt?: number | undefined;
  /** Stands for the caller and its language: requests with equal keys may share an answer. */
  callerKey: string;
  /** Aborted when the client has gone away. */
  signal: AbortSignal;
  /** On the clock of `performance.now()`, when the whole request must be answered. */
  deadline: number;
}
