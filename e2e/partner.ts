import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { until } from '@hub/shared/testing/until.ts';

/** One event of `stockChanged` as a partner stores it. */
export interface StockStep {
  cursor: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape follows from the selection of the test
  movement: any;
}

/** A partner system that subscribes to stock changes over a real connection and keeps what it receives. */
export class Partner {
  readonly received: StockStep[] = [];
  /** Codes of the errors received. */
  readonly refusals: string[] = [];
  readonly #url: string;
  readonly #token: string;
  readonly #selection: string;
  #client: Client | undefined;
  #socket: WebSocket | undefined;

  constructor(url: string, token: string, selection: string) {
    this.#url = url.replace('http', 'ws');
    this.#token = token;
    this.#selection = selection;
  }

  /** Connects and subscribes after the last event received. */
  connect(after: string | undefined = this.received.at(-1)?.cursor): void {
    const keepSocket = (socket: WebSocket) => (this.#socket = socket);
    this.#client = createClient({
      url: this.#url,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols);
          keepSocket(this);
        }
      },
      connectionParams: { authorization: `Bearer ${this.#token}` },
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => {},
    });
    this.#client.subscribe<{ stockChanged: StockStep }>(
      {
        query: `subscription ($after: Cursor) { stockChanged(after: $after) { cursor movement { ${this.#selection} } } }`,
        variables: { after },
      },
      {
        next: ({ data, errors }) => {
          if (errors) this.refusals.push(...errors.map(({ extensions }) => String(extensions?.['code'])));
          if (data?.stockChanged) this.received.push(data.stockChanged);
        },
        error: (error) => {
          if (!Array.isArray(error)) return;
          this.refusals.push(...error.map(({ extensions }) => String(extensions?.code)));
        },
        complete: () => {},
      },
    );
  }

  /** Cuts the connection without a close frame, as a network failure does. */
  cut(): void {
    this.#socket?.terminate();
  }

  async close(): Promise<void> {
    await this.#client?.dispose();
  }

  /** The movements received so far, heartbeats left out. */
  get movements(): StockStep['movement'][] {
    return this.received.map(({ movement }) => movement).filter((movement) => movement !== null);
  }

  async until(condition: () => boolean): Promise<void> {
    await until(condition).catch((cause: unknown) => {
      const got = `${this.movements.length} movements, refusals: ${this.refusals.join()}`;
      throw new Error(`Timed out; received ${got}`, { cause });
    });
  }
}
