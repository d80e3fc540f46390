import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { until } from '@hub/shared/testing/until.ts';
import type { Asked } from './receiving.ts';

/** A response of server-sent events as a browser reads it, or a refusal. */
export class EventStream {
  readonly events: EventSourceMessage[] = [];
  readonly #gone = new AbortController();
  status = 0;
  /** The body of a response that is not a stream. */
  text = '';
  isOver = false;

  /** Sends the request by POST, or by GET with everything in the URL as a browser's EventSource does. */
  static async open(asked: Asked & { method?: 'GET' | 'POST'; lastEventId?: string }): Promise<EventStream> {
    const { url, token, query, variables = {}, method = 'POST', lastEventId } = asked;
    const headers = {
      accept: 'text/event-stream',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
    };
    const address = new URL(url);
    if (method === 'GET') {
      address.searchParams.set('query', query);
      address.searchParams.set('variables', JSON.stringify(variables));
    }
    const inBody = {
      body: JSON.stringify({ query, variables }),
      headers: { ...headers, 'content-type': 'application/json' },
    };
    const stream = new EventStream();
    const { signal } = stream.#gone;
    const response = await fetch(address, { method, signal, headers, ...(method === 'POST' ? inBody : {}) });
    stream.status = response.status;
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) void stream.#read(response);
    else {
      stream.text = await response.text();
      stream.isOver = true;
    }
    return stream;
  }

  /** The payloads of results. */
  get results() {
    return this.events.filter(({ event }) => event === 'next').map(({ data }) => JSON.parse(data));
  }

  async untilEvents(count: number): Promise<void> {
    await until(() => this.events.length >= count || this.isOver);
  }

  close(): void {
    this.#gone.abort();
  }

  async #read(response: Response): Promise<void> {
    const parser = createParser({ onEvent: (event) => this.events.push(event) });
    try {
      for await (const text of response.body!.pipeThrough(new TextDecoderStream())) parser.feed(text);
    } catch {
      // The connection broke, or the test closed it.
    }
    this.isOver = true;
  }
}
