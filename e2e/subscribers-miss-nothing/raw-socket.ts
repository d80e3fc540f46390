import { once } from 'node:events';
import WebSocket from 'ws';
import { until } from '@hub/shared/testing/until.ts';

type Payload = { data?: Record<string, { cursor: string }> } | { extensions: { code: string } }[];

const dataOf = (payload: Payload = {}) => (Array.isArray(payload) ? {} : (payload.data ?? {}));

/** A client of graphql-transport-ws that can stop reading and records how its connection is closed. */
export class RawSocket {
  /** Cursors of the events, in order. */
  readonly cursors: string[] = [];
  /** The types of the messages received, with the names of the root fields of results. */
  readonly heard: string[] = [];
  /** Codes of the errors that refused or ended operations. */
  readonly errors: string[] = [];
  closed: { code: number; reason: string } | undefined;
  readonly #socket: WebSocket;
  #isAcknowledged = false;

  private constructor(url: string) {
    this.#socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
    this.#socket.on('message', (message: Buffer) => this.#take(JSON.parse(message.toString())));
    this.#socket.on('close', (code, reason) => (this.closed = { code, reason: reason.toString() }));
  }

  /** Connects, and waits until the connection is acknowledged or closed. */
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

  /** Completes the operation from the client's side. */
  complete(): void {
    this.#send({ id: '1', type: 'complete' });
  }

  /** Waits until the gateway has read what was sent. */
  async roundTrip(): Promise<void> {
    this.#socket.ping();
    await once(this.#socket, 'pong');
  }

  /** Stops reading from the socket. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Cuts the connection without a close frame. */
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
