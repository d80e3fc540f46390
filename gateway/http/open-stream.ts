import type { GraphQLFormattedError } from 'graphql';
import { presentError, type Presentation } from '@hub/shared/refusal/present-error.ts';
import { causesOf } from '../execution/invalid-request.ts';
import type { Answer } from '../answer.ts';
import type { Gateway } from '../gateway.ts';
import type { ClientRequest } from '../serving.ts';
import type { LiveEvent } from '../subscription/live-operation.ts';
import type { CallerLimit } from './caller-limit.ts';
import { patientStream } from './patient-stream.ts';
import { requestContext, type Caller } from './request-context.ts';

/** Why an operation is not carried out, or carried on, as its client may see it. */
export class PresentedErrors extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(error: unknown, presentation: Presentation) {
    super('The operation was refused or failed');
    this.errors = causesOf(error).map((cause) => presentError(cause, presentation));
  }
}

export interface StreamRequest {
  request: ClientRequest;
  caller: Omit<Caller, 'signal'>;
  /** The client's network address. */
  address: string | undefined;
  /** Where to begin, in the place of what the operation says. */
  after?: string | undefined;
  /** Counts what callers have open. */
  limit: CallerLimit;
  /** Told, with the place behind the last event that was given, when a client does not take its events. */
  onTooSlow: (cursor: string) => void;
}

export type Results = AsyncGenerator<LiveEvent, void, void>;

/** Opens any operation as a stream of results; throws `PresentedErrors`, also in the place of a result. */
export async function openStream(gateway: Gateway, asked: StreamRequest): Promise<Results> {
  const { request, caller, address, after, limit, onTooSlow } = asked;
  const gone = new AbortController();
  const context = await requestContext({ ...caller, signal: gone.signal }, gateway);
  const presentation = gateway.presentation(context);
  let leave: () => void = () => {};
  try {
    const { operation } = gateway.supergraph.prepare(request.query, request.operationName ?? undefined);
    leave = limit.enter(context, address);
    const { slowMs } = gateway.limits;
    const onEnd = () => {
      gone.abort();
      leave();
    };
    if (operation.kind !== 'subscription')
      return patientStream(once(gateway.answer(request, context)), { slowMs, onTooSlow: () => onTooSlow(''), onEnd });
    const subscriber = gateway.subscribe(request, context, after);
    return patientStream(presented(subscriber.events(), presentation), {
      slowMs,
      onTooSlow: () => onTooSlow(subscriber.cursor),
      onEnd,
    });
  } catch (error) {
    leave();
    throw new PresentedErrors(error, presentation);
  }
}

async function* once(answer: Promise<Answer>): Results {
  yield { text: (await answer).text, cursor: undefined };
}

async function* presented(events: Results, presentation: Presentation): Results {
  try {
    yield* events;
  } catch (error) {
    throw new PresentedErrors(error, presentation);
  }
}
