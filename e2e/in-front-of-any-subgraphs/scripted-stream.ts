import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A subgraph that answers each subscription with the next text of a script, and then leaves the stream open. */
export class ScriptedStream {
  /** The variables of every subscription received. */
  readonly asked: unknown[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #script: readonly string[] = [];

  static async start(): Promise<ScriptedStream> {
    const stream = new ScriptedStream();
    stream.#server.listen(0, '127.0.0.1');
    await once(stream.#server, 'listening');
    return stream;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`;
  }

  /** Starts a new script. */
  play(...script: string[]): void {
    this.#script = script;
    this.asked.length = 0;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { variables } = (await json(request)) as { variables?: unknown };
    const text = this.#script[this.asked.length] ?? '';
    this.asked.push(variables);
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(text || ':\n\n');
  }
}
