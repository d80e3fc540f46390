import { randomUUID } from 'node:crypto';
import type { TokenVerifier } from '@hub/shared/access/token.ts';
import { preferredLanguage } from '@hub/shared/refusal/language.ts';
import type { GatewayContext } from '../gateway-context.ts';

export interface Caller {
  authorization: string | undefined;
  acceptLanguage: string | undefined;
  signal: AbortSignal;
}

/** Creates the context of one request: its caller, language and deadline. */
export async function requestContext(
  caller: Caller,
  { verifyToken, requestTimeoutMs }: { verifyToken: TokenVerifier; requestTimeoutMs: number },
): Promise<GatewayContext> {
  const language = preferredLanguage(caller.acceptLanguage);
  const context = {
    requestId: randomUUID(),
    language,
    signal: caller.signal,
    deadline: performance.now() + requestTimeoutMs,
  };
  try {
    const token = await verifyToken(caller.authorization);
    const principal = token?.principal;
    const callerKey = JSON.stringify([language, principal]);
    return { ...context, principal, tokenExpiresAt: token?.expiresAt, callerKey };
  } catch (error) {
    return { ...context, principal: undefined, callerKey: language, tokenFailure: error as Error };
  }
}
