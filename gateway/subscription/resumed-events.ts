import type { FormattedExecutionResult } from 'graphql';
import { setTimeout as delay } from 'node:timers/promises';
import { messages, type RefusalCode } from '@hub/shared/refusal/messages.ts';
import type { LiveOperation } from './live-operation.ts';

const firstPauseMs = 100;
const longestPauseMs = 2000;
/** A stream that was open for so long is resumed as if it had never been broken, also where it brought nothing. */
const lastedMs = 1000;
/** Refusals that tell of the moment, not of what was asked. */
const passing: ReadonlySet<string> = new Set<RefusalCode>([
  'BUSY',
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'SUBSCRIBER_TOO_SLOW',
  'SUBSCRIPTION_INTERRUPTED',
  'TOO_MANY_SUBSCRIPTIONS',
  'UPSTREAM_UNAVAILABLE',
]);

export interface ResumedEventsOptions {
  signal: AbortSignal;
  /** How long a broken stream is tried to be resumed. */
  resumeForMs: number;
  /** Called when it is certain that the subgraph has accepted the subscription. */
  onBegun: () => void;
  /** Called with each sign of life of the subgraph. */
  onAlive: () => void;
  /** Called when the stream breaks. */
  onBroken: () => void;
}

/**
 * Events of a subgraph's stream behind a place. A stream that breaks is resumed behind its last event, where that can be
 * said; one that could not be opened at all, or whose first word is that it cannot go on, fails at once. An event of which
 * the subgraph itself cannot tell all is not passed on: nobody would know what was missed.
 */
export async function* resumedEvents(
  operation: LiveOperation,
  begin: string | undefined,
  { signal, resumeForMs, onBegun, onAlive, onBroken }: ResumedEventsOptions,
): AsyncGenerator<FormattedExecutionResult, void, void> {
  let place = begin;
  let hasBegun = false;
  let brokenSince: number | undefined;
  let pauseMs = firstPauseMs;
  let openSince: number | undefined;
  const begun = () => {
    hasBegun = true;
    onBegun();
  };
  const whole = () => {
    begun();
    brokenSince = undefined;
    pauseMs = firstPauseMs;
  };
  for (;;) {
    openSince = undefined;
    const opened = () => {
      openSince ??= performance.now();
      onAlive();
    };
    try {
      for await (const event of operation.open(place, signal, opened)) {
        const next = operation.placeOf(event);
        if (next !== undefined && event.errors?.length) throw new Error('The subgraph could not tell all of an event');
        if (operation.isResumable && hasFailed(event)) throw new StreamFailed(event);
        place = next ?? place;
        opened();
        whole();
        yield event;
      }
      return;
    } catch (error) {
      onBroken();
      const now = performance.now();
      if (openSince !== undefined && !(error instanceof StreamFailed)) begun();
      if (openSince !== undefined && now - openSince > lastedMs) whole();
      brokenSince ??= now;
      if (!operation.isResumable || !hasBegun || now - brokenSince > resumeForMs) throw error;
    }
    await delay(pauseMs, undefined, { signal });
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  }
}

/** The end of a stream that a subgraph could not go on with. */
class StreamFailed extends Error {
  constructor({ errors }: FormattedExecutionResult) {
    super(`The subgraph could not go on: ${JSON.stringify(errors)}`);
  }
}

/**
 * Whether a subgraph ends its stream for something that has gone wrong in it; what it refuses is for the client. One that
 * is being replaced may say anything else: that it does not know the field, or the operation, as long as that lasts.
 */
function hasFailed({ data, errors = [] }: FormattedExecutionResult): boolean {
  return !data && errors.length > 0 && !errors.some(({ extensions }) => isRefusal(extensions?.['code']));
}

function isRefusal(code: unknown): boolean {
  if (typeof code !== 'string' || passing.has(code)) return false;
  return code === 'BAD_USER_INPUT' || Object.hasOwn(messages, code);
}
