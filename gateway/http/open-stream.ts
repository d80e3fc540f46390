import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { presentError, type Presentation } from '@hub/shared/refusal/present-error.ts';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import { turns } from '@hub/shared/turns/turns.ts';
import { causesOf } from '../execution/invalid-request.ts';
import type { Answer } from '../answer.ts';
import type { Gateway } from '../gateway.ts';
import type { ClientRequest } from '../serving.ts';
import type { PreparedOperation } from '../supergraph/loaded-supergraph.ts';
import type { LiveEvent } from '../subscription/live-operation.ts';
import type { CallerLimit } from './caller-limit.ts';
import { requestContext, type Caller } from './request-context.ts';
import { withSlowReaderTimeout } from './slow-reader-timeout.ts';

/** The errors that refused or ended an operation, as its client may see them. */
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
  /** The cursor to start after, overriding the operation's own. */
  after?: string | undefined;
  /** Whether the client disconnected while waiting for its turn. */
  isGone?: () => boolean;
  /** Counts the open streams of each caller. */
  limit: CallerLimit;
  /** Called when a client reads too slowly, with the cursor of the last event that it read. */
  onTooSlow: (refusal: PresentedErrors, cursor: string | undefined) => void;
}

export type Results = AsyncGenerator<LiveEvent, void, void>;

export interface OpenStream {
  prepared: PreparedOperation;
  /** Throws `PresentedErrors` on a failure. */
  results: Results;
  /** Whether it is a subscription; a query or mutation has one result. */
  isLive: boolean;
  /** What the client gets when the gateway ends its stream, with the cursor to resume after. */
  interruption: () => PresentedErrors;
  /** Resolves when the last result was read or the client has disconnected. */
  ended: Promise<void>;
}

/** Opens any operation as a stream of results; throws `PresentedErrors` if it is refused. */
export async function openStream(gateway: Gateway, streamRequest: StreamRequest): Promise<OpenStream> {
  const { request, caller, address, after, limit, onTooSlow } = streamRequest;
  const gone = new AbortController();
  const context = await requestContext({ ...caller, signal: gone.signal }, gateway);
  const presentation = gateway.presentation(context);
  let release: () => void = () => {};
  // Opening a stream may involve planning; when many are opened at once, each waits its turn.
  await turns.take(context.principal, context.signal);
  try {
    // No one sees this error, and it must not be logged as a failure.
    if (streamRequest.isGone?.())
      throw new GraphQLError('The connection is closed', { extensions: { code: 'BAD_REQUEST' } });
    const prepared = gateway.supergraph.prepare(request.query, request.operationName);
    release = limit.enter(context, address);
    const { slowMs } = gateway.limits;
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const onEnd = () => {
      gone.abort();
      release();
      resolve();
    };
    const isLive = prepared.operation.kind === 'subscription';
    const subscriber = isLive ? gateway.subscribe(request, context, after) : undefined;
    const events = subscriber ? presented(subscriber.events(), presentation) : once(gateway.answer(request, context));
    const refusal = (code: 'SUBSCRIBER_TOO_SLOW' | 'SUBSCRIPTION_INTERRUPTED') =>
      new PresentedErrors(refuse(code, { cursor: subscriber?.cursor }), presentation);
    const results = withSlowReaderTimeout(events, {
      slowMs,
      onTooSlow: () => onTooSlow(refusal('SUBSCRIBER_TOO_SLOW'), subscriber?.cursor),
      onEnd,
    });
    return { prepared, results, isLive, interruption: () => refusal('SUBSCRIPTION_INTERRUPTED'), ended };
  } catch (error) {
    release();
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
