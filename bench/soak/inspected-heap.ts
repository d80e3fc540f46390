import { once } from 'node:events';

interface HeapUsage {
  usedSize: number;
  backingStorageSize: number;
}

/** The memory of a process started with --inspect, after garbage collection. */
export class InspectedHeap {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #calls = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(data as string) as { id: number; result: unknown };
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    });
  }

  static async open(url: string): Promise<InspectedHeap> {
    const socket = new WebSocket(url);
    await once(socket, 'open');
    return new InspectedHeap(socket);
  }

  /** Megabytes of objects and of buffers. */
  async usedMb(): Promise<{ heap: number; buffers: number }> {
    await this.#call('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await this.#call('Runtime.getHeapUsage')) as HeapUsage;
    return { heap: usedSize / 1024 ** 2, buffers: backingStorageSize / 1024 ** 2 };
  }

  #call(method: string): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const id = (this.#calls += 1);
    this.#waiting.set(id, resolve);
    this.#socket.send(JSON.stringify({ id, method }));
    return promise;
  }
}
