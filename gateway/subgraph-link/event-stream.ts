import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { FormattedExecutionResult } from 'graphql';
import { asEvent } from './graphql-result.ts';

export interface EventStreamOptions {
  /** The maximum size of one event. */
  maxSize: number;
  /** Called for each chunk, even of a comment. */
  onAlive: () => void;
}

/** The results in a stream of server-sent events (GraphQL over SSE); throws if it ends before it is complete. */
export async function* resultsIn(
  chunks: AsyncIterable<Buffer>,
  { maxSize, onAlive }: EventStreamOptions,
): AsyncGenerator<FormattedExecutionResult, void, void> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: maxSize,
    onEvent: (event) => events.push(event),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') throw error;
    },
  });
  const decoder = new TextDecoder();
  const withData = eventsWithData();
  for await (const chunk of chunks) {
    onAlive();
    parser.feed(withData(decoder.decode(chunk, { stream: true })));
    for (const { event = 'message', data } of events.splice(0)) {
      if (event === 'complete') return;
      // Other events are not part of the protocol, and one without data is not an event.
      if ((event === 'next' || event === 'message') && data !== '') yield asEvent(data);
    }
  }
  throw new Error('The subscription ended before it was complete');
}

/**
 * Adds a data line to each event: like a browser, the parser does not report an event without one, and `complete` may
 * have none. An empty line before an event's own data is harmless, as that is JSON.
 */
function eventsWithData(): (chunk: string) => string {
  const field = 'event:';
  /** The start of the line that the last chunk left unfinished. */
  let unfinished = '';
  return (chunk) => {
    let filled = '';
    let start = 0;
    for (const { index } of chunk.matchAll(/[\r\n]/g)) {
      const isName = (unfinished + chunk.slice(start, Math.min(index, start + field.length))).startsWith(field);
      filled += `${chunk.slice(start, index)}${isName ? '\ndata:' : ''}${chunk[index]}`;
      start = index + 1;
      unfinished = '';
    }
    unfinished = (unfinished + chunk.slice(start, start + field.length)).slice(0, field.length);
    return filled + chunk.slice(start);
  };
}
