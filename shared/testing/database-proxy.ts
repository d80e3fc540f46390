import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Between a process and its database server; cuts their connections on demand. */
export class DatabaseProxy {
  readonly #upstream: URL;
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((client) => this.#join(client));
  #port = 0;
  #cutsAt: 'request' | 'answer' | undefined;

  private constructor(upstream: URL) {
    this.#upstream = upstream;
  }

  static async to(databaseUrl: string): Promise<DatabaseProxy> {
    const proxy = new DatabaseProxy(new URL(databaseUrl));
    await proxy.listen();
    proxy.#port = (proxy.#server.address() as AddressInfo).port;
    return proxy;
  }

  /** The URL of the database through this proxy. */
  get url(): string {
    const url = new URL(this.#upstream);
    url.hostname = '127.0.0.1';
    url.port = String(this.#port);
    return url.href;
  }

  /** Cuts all connections: what is sent from now on never arrives. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Cuts all connections when the next request has been passed on, or when the next answer would come. */
  cutAt(next: 'request' | 'answer'): void {
    this.#cutsAt = next;
  }

  /** Cuts all connections and takes no more, as a server that is not running, until it listens again. */
  close(): void {
    this.#server.close();
    this.cut();
  }

  async listen(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  #join(client: Socket): void {
    const server = connect(Number(this.#upstream.port), this.#upstream.hostname);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(socket);
      // A cut is an error on either side; the other side is told by the end of its own connection.
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    client.on('data', (sent) => {
      const isLast = this.#isNext('request');
      server.write(sent, () => isLast && this.cut());
    });
    server.on('data', (answered) => {
      if (this.#isNext('answer')) this.cut();
      else client.write(answered);
    });
  }

  #isNext(next: 'request' | 'answer'): boolean {
    if (this.#cutsAt !== next) return false;
    this.#cutsAt = undefined;
    return true;
  }
}
