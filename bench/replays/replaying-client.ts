/** Starts replays over one socket and counts the events. */
export class ReplayingClient {
  readonly #socket: WebSocket;
  received = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      if (String(data).includes('"type":"next"')) this.received += 1;
    });
  }

  static async connect(url: string, token: string): Promise<ReplayingClient> {
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
    const acknowledged = Promise.withResolvers<void>();
    socket.addEventListener('open', () => {
      const payload = { authorization: `Bearer ${token}` };
      socket.send(JSON.stringify({ type: 'connection_init', payload }));
    });
    socket.addEventListener('message', () => acknowledged.resolve(), { once: true });
    socket.addEventListener('close', ({ code }) => acknowledged.reject(new Error(`The hub closed with ${code}`)));
    await acknowledged.promise;
    return new ReplayingClient(socket);
  }

  /** Subscribes once more, with a different operation for each number. */
  subscribe(number: number): void {
    const movement = 'id kind quantity drug { name }';
    const query = `subscription { stockChanged { cursor place${number}: cursor movement { ${movement} } } }`;
    this.#socket.send(JSON.stringify({ id: String(number), type: 'subscribe', payload: { query } }));
  }

  leave(): void {
    this.#socket.close();
  }
}
