import { randomUUID } from 'node:crypto';
import type { TokenVerifier } from '@hub/shared/access/token.ts';
import { preferredLanguage } from '@hub/shared/refusal/language.ts';
import type { GatewayContext } from '../gateway-context.ts';

export interface Caller {
  authorization: string | undefined;
  acceptLanguage: string | undefined;
  signal: AbortSignal;
}

/** The context of one request: who asks, in which language, and until when. */
export async function requestContext(caller: Caller, verifyToken: TokenVerifier): Promise<GatewayContext> {
  const context = {
    requestId: randomUUID(),
    language: preferredLanguage(caller.acceptLanguage),
    signal: caller.signal,
  };
  try {
    return { ...context, principal: (await verifyToken(caller.authorization))?.principal };
  } catch (error) {
    return { ...context, principal: undefined, tokenFailure: error as Error };
  }
}
