import type { GraphQLFormattedError } from 'graphql';
import type { LiveEvent } from '../subscription/live-operation.ts';

/** How results are written to a streamed HTTP response. */
export interface StreamFormat {
  contentType: string;
  /** Sent before the first result, so that the client knows that it is subscribed. */
  open: string;
  event: (event: LiveEvent) => string;
  /** The end of a stream that was refused or interrupted. */
  failed: (errors: readonly GraphQLFormattedError[]) => string;
  completed: string;
  /** Sent when nothing else is, so that both sides notice a broken connection. */
  heartbeat: string;
}

/** Server-sent events in the distinct connections mode of GraphQL over SSE; `id:` is the cursor. */
export const serverSentEvents: StreamFormat = {
  contentType: 'text/event-stream; charset=utf-8',
  open: ':\n\n',
  event: ({ text, cursor }) => `${idLine(cursor)}event: next\ndata: ${text}\n\n`,
  failed: (errors) => `event: next\ndata: ${JSON.stringify({ errors })}\n\nevent: complete\ndata:\n\n`,
  completed: 'event: complete\ndata:\n\n',
  heartbeat: ':\n\n',
};

/** A cursor that does not fit an `id:` line is omitted: the client finds it in the event, if it selected it. */
function idLine(cursor: string | undefined): string {
  return cursor === undefined || /[\r\n\0]/.test(cursor) ? '' : `id: ${cursor}\n`;
}

const boundary = '\r\n--graphql';
const part = (json: string) => `\r\ncontent-type: application/json\r\n\r\n${json}${boundary}`;
const end = '--\r\n';

/** Multipart responses as Apollo Client and Sandbox read them; a part is complete only with the boundary after it. */
export const multipart: StreamFormat = {
  contentType: 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
  open: boundary + part('{}'),
  event: ({ text }) => part(`{"payload":${text}}`),
  failed: (errors) => part(JSON.stringify({ payload: null, errors })) + end,
  completed: end,
  heartbeat: part('{}'),
};
