import { createParser } from 'eventsource-parser';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

/** A client of server-sent events that can stop reading. */
export class RawEvents {
  /** Cursors of the events, in order. */
  readonly cursors: string[] = [];
  /** The errors in events. */
  readonly errors: { message: string; extensions: { code: string; params: Record<string, unknown> } }[] = [];
  isOver = false;
  readonly #response: IncomingMessage;

  private constructor(response: IncomingMessage) {
    this.#response = response;
    const parser = createParser({
      onEvent: ({ id, event, data }) => {
        if (id !== undefined) this.cursors.push(id);
        if (event === 'next') this.errors.push(...(JSON.parse(data).errors ?? []));
      },
    });
    response.setEncoding('utf8');
    response.on('data', (text: string) => parser.feed(text));
    response.on('close', () => (this.isOver = true));
  }

  static async open(url: string, query: string): Promise<RawEvents> {
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
    const asking = request(url, { method: 'POST', headers });
    asking.end(JSON.stringify({ query }));
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    return new RawEvents(response);
  }

  /** Stops reading from the socket. */
  pause(): void {
    this.#response.pause();
  }

  resume(): void {
    this.#response.resume();
  }
}
