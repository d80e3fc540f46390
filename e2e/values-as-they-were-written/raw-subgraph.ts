import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A subgraph that answers with a given text and keeps the text of each request. */
export class RawSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly received: string[] = [];
  answer = '{"data":null}';
  readonly #server: Server;

  constructor(name: string, sdl: string) {
    this.name = name;
    this.sdl = sdl;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.received.push(await text(request));
    if (request.headers.accept === 'text/event-stream')
      response
        .setHeader('content-type', 'text/event-stream')
        .end(`event: next\ndata: ${this.answer}\n\nevent: complete\ndata:\n\n`);
    else response.setHeader('content-type', 'application/json').end(this.answer);
  }

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`;
  }

  /** The query, and the text of the variables, of the last request. */
  get asked(): { query: string; variables: string } {
    const [, head, variables] = /^(.*),"variables":(.*)\}$/s.exec(this.received.at(-1)!)!;
    return { query: (JSON.parse(`${head}}`) as { query: string }).query, variables: variables! };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
