import type { EnvelopeClaims } from '@hub/shared/access/envelope.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';

/** One request of a client, as the gateway handles it. */
export interface GatewayContext extends EnvelopeClaims {
  /** Why the caller's token was not accepted; the request is refused with it. */
  tokenRefusal?: Refusal | undefined;
  /** Aborted when the client has gone away. */
  signal: AbortSignal;
}
