import { once } from 'node:events';
import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { breakOff, garbageAnswers, garbageStreams, writeHuge } from './garbage.ts';

/** How a proxy treats traffic; with `away` the subgraph looks as if it were not running. */
export type Behaviour = 'pass' | 'slow' | 'garbage' | 'away';

/** A proxy between a gateway and one subgraph that injects faults on demand. */
export class FaultProxy {
  /** The most bytes of one answer or event that the gateway has read. */
  maxTaken = 0;
  readonly #upstream: string;
  /** The delays of slow answers, in turn. */
  readonly #delaysMs: readonly number[];
  /** Connections of the gateway. */
  readonly #sockets = new Set<Socket>();
  /** Event streams to the gateway. */
  readonly #streams = new Set<ServerResponse>();
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server = createServer((request, response) => {
    // Nothing can be done here about a broken connection.
    this.#handle(request, response).catch(() => response.destroy());
  });
  #behaviour: Behaviour = 'pass';
  #port = 0;
  #spoiledAnswers = 0;
  #spoiledStreams = 0;
  #hasBrokenStreams = false;

  constructor(upstream: string, delaysMs: readonly number[]) {
    this.#upstream = upstream;
    this.#delaysMs = delaysMs;
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/graphql`;
  }

  get openSockets(): number {
    return this.#sockets.size;
  }

  get openStreams(): number {
    return this.#streams.size;
  }

  /** Whether the gateway has met every variant of the behaviour since it was set. */
  get hasShownAll(): boolean {
    if (this.#behaviour === 'slow') return this.#spoiledAnswers >= 2 * this.#delaysMs.length;
    if (this.#behaviour !== 'garbage') return true;
    const hasShownStreams = !this.#hasBrokenStreams || this.#spoiledStreams > garbageStreams.length;
    return hasShownStreams && this.#spoiledAnswers > garbageAnswers.length;
  }

  async listen(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async behave(behaviour: Behaviour): Promise<void> {
    if (this.#behaviour === 'away') await this.listen();
    this.#behaviour = behaviour;
    this.#spoiledAnswers = 0;
    this.#spoiledStreams = 0;
    this.#hasBrokenStreams = behaviour === 'garbage' && this.#streams.size > 0;
    if (behaviour === 'away') this.close();
    if (this.#hasBrokenStreams) for (const stream of this.#streams) breakOff(stream);
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isStream = request.headers.accept === 'text/event-stream';
    if (isStream) {
      this.#streams.add(response);
      response.on('close', () => this.#streams.delete(response));
    }
    if (this.#behaviour === 'garbage') {
      request.resume();
      return isStream ? this.#spoilStream(response) : this.#spoilAnswer(response);
    }
    const { headers, method } = request;
    const forwarded = send(this.#upstream, { method, headers, agent: this.#agent });
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    request.pipe(forwarded);
    const [answer] = (await once(forwarded, 'response')) as [IncomingMessage];
    response.writeHead(answer.statusCode!, answer.headers);
    await pipeline(answer, (chunks) => this.#inTime(chunks), response);
  }

  /** The chunks of an answer, delayed while the subgraph is slow. */
  async *#inTime(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      if (this.#behaviour === 'slow') {
        this.#spoiledAnswers += 1;
        await delay(this.#delaysMs[this.#spoiledAnswers % this.#delaysMs.length]);
      }
      yield chunk;
    }
  }

  async #spoilAnswer(response: ServerResponse): Promise<void> {
    const number = this.#spoiledAnswers;
    this.#spoiledAnswers += 1;
    if (number === 0) await writeHuge(response, false, this.#onTaken);
    else garbageAnswers[(number - 1) % garbageAnswers.length]!(response);
  }

  async #spoilStream(response: ServerResponse): Promise<void> {
    const number = this.#spoiledStreams;
    this.#spoiledStreams += 1;
    if (number === 0) await writeHuge(response, true, this.#onTaken);
    else garbageStreams[(number - 1) % garbageStreams.length]!(response);
  }

  #onTaken = (bytes: number): void => {
    this.maxTaken = Math.max(this.maxTaken, bytes);
  };
}
