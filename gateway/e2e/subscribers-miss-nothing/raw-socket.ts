import { once } from 'node:events';
import WebSocket from 'ws';
import { until } from '@hub/shared/testing/until.ts';

type Payload = { data?: Record<string, { cursor: string }> } | { extensions: { code: string } }[];

const dataOf = (payload: Payload = {}) => (Array.isArray(payload) ? {} : (payload.data ?? {}));

/** A client of graphql-transport-ws that may stop reading, and hears how its connection is closed. */
export class RawSocket {
  /** Cursors of the events, in order. */
  readonly cursors: string[] = [];
  /** What kinds of messages came, with the names of the fields that results were about. */
  readonly heard: string[] = [];
  /** Codes of errors that operations were refused or ended with. */
  readonly errors: string[] = [];
  closed: { code: number; reason: string } | undefined;
  readonly #socket: WebSocket;
  #isAcknowledged = false;

  private constructor(url: string) {
    this.#socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
    this.#socket.on('message', (message: Buffer) => this.#take(JSON.parse(message.toString())));
    this.#socket.on('close', (code, reason) => (this.closed = { code, reason: reason.toString() }));
  }

  /** Connects; a connection that is not accepted is closed. */
  static async connect(url: string, connectionParams: Record<string, unknown> = {}): Promise<RawSocket> {
    const client = new RawSocket(url);
    await once(client.#socket, 'open');
    client.#send({ type: 'connection_init', payload: connectionParams });
    await until(() => client.#isAcknowledged || client.closed !== undefined);
    return client;
  }

  subscribe(query: string, variables: Record<string, unknown> = {}, operationName?: string): void {
    this.#send({ id: '1', type: 'subscribe', payload: { query, variables, operationName } });
  }

  /** Leaves the operation. */
  complete(): void {
    this.#send({ id: '1', type: 'complete' });
  }

  /** Waits until the gateway has read what was sent. */
  async roundTrip(): Promise<void> {
    this.#socket.ping();
    await once(this.#socket, 'pong');
  }

  /** Reads nothing more from the line. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Breaks the line off without a word. */
  cut(): void {
    this.#socket.terminate();
  }

  #take({ type, payload }: { type: string; payload?: Payload }): void {
    if (Array.isArray(payload)) this.errors.push(...payload.map(({ extensions }) => extensions.code));
    this.#isAcknowledged ||= type === 'connection_ack';
    this.heard.push([type, ...Object.keys(dataOf(payload))].join(' '));
    const cursor = Object.values(dataOf(payload))[0]?.cursor;
    if (cursor !== undefined) this.cursors.push(cursor);
  }

  #send(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }
}
