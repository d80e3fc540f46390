import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { setTimeout as delay } from 'node:timers/promises';
import { isRefused } from '@hub/shared/refusal/present-error.ts';
import { sharedMessages } from '@hub/shared/refusal/shared-messages.ts';
import type { LiveOperation } from './live-operation.ts';

const firstPauseMs = 100;
const maxPauseMs = 2000;
/** After a stream was open for this long, a break counts as the first one, even without any event. */
const stableMs = 1000;
/** Refusals that are temporary, whatever the request. */
const temporary: ReadonlySet<string> = new Set<keyof typeof sharedMessages>([
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
  /** For how long the gateway tries to resume a broken stream. */
  resumeForMs: number;
  /** Called when the subgraph has certainly accepted the subscription. */
  onBegun: () => void;
  /** Called on every sign of life from the subgraph. */
  onAlive: () => void;
  /** Called when the stream breaks. */
  onBroken: () => void;
}

/**
 * The events of a subgraph's stream after a cursor. A stream that breaks is resumed after its last event, if it has
 * cursors; one that could not be opened at all, or starts with an error, fails at once. An event with errors of the
 * subgraph is not passed on, as its data would be lost.
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
  const recovered = () => {
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
        if (next !== undefined && event.errors?.length) throw new Error('The subgraph sent an event with errors');
        if (operation.isResumable && hasFailed(event)) throw new StreamFailed(event);
        place = next ?? place;
        opened();
        recovered();
        yield event;
      }
      return;
    } catch (error) {
      onBroken();
      const now = performance.now();
      if (openSince !== undefined && !(error instanceof StreamFailed)) begun();
      if (openSince !== undefined && now - openSince > stableMs) recovered();
      brokenSince ??= now;
      if (!operation.isResumable || !hasBegun || now - brokenSince > resumeForMs) throw error;
    }
    await delay(pauseMs, undefined, { signal });
    pauseMs = Math.min(2 * pauseMs, maxPauseMs);
  }
}

/** A subgraph ended its stream with an error. */
class StreamFailed extends Error {
  constructor({ errors }: FormattedExecutionResult) {
    super(`The subgraph ended the stream with errors: ${JSON.stringify(errors)}`);
  }
}

/**
 * Whether a subgraph ended its stream because of a fault of its own; a refusal is passed on to the client. A subgraph
 * that is being replaced may answer anything for a while, such as that it does not know the field.
 */
function hasFailed({ data, errors = [] }: FormattedExecutionResult): boolean {
  return !data && errors.length > 0 && !errors.some(({ extensions }) => isRefusal(extensions));
}

function isRefusal(extensions: GraphQLFormattedError['extensions']): boolean {
  const code = extensions?.['code'];
  if (typeof code !== 'string' || temporary.has(code)) return false;
  return code === 'BAD_USER_INPUT' || Object.hasOwn(sharedMessages, code) || isRefused(extensions);
}
