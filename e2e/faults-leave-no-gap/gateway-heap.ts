import { once } from 'node:events';
import WebSocket from 'ws';
import type { Part } from '../each-part-in-its-own-process/part.ts';

/** Opens the inspector of a process on a local port of its choice. */
export const inspected = { NODE_OPTIONS: '--inspect=127.0.0.1:0' };

/** How many bytes an `inspected` process holds after garbage collection. */
export async function heldBytes(part: Part): Promise<number> {
  const inspector = await Inspector.open(part);
  // The second collection frees what finalizers of the first have released.
  await inspector.call('HeapProfiler.collectGarbage');
  await inspector.call('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await inspector.call('Runtime.getHeapUsage');
  inspector.close();
  return Number(usedSize) + Number(backingStorageSize);
}

/** The names of the properties of `Object.prototype` in an `inspected` process. */
export async function prototypeKeys(part: Part): Promise<unknown> {
  const inspector = await Inspector.open(part);
  const expression = 'Object.getOwnPropertyNames(Object.prototype).join()';
  const { result } = await inspector.call('Runtime.evaluate', { expression });
  inspector.close();
  return (result as { value: unknown }).value;
}

class Inspector {
  readonly #socket: WebSocket;
  #id = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  static async open(part: Part): Promise<Inspector> {
    const socket = new WebSocket(/Debugger listening on (ws:\S+)/.exec(part.said)![1]!);
    await once(socket, 'open');
    return new Inspector(socket);
  }

  async call(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    this.#id += 1;
    this.#socket.send(JSON.stringify({ id: this.#id, method, params }));
    for (;;) {
      const [data] = (await once(this.#socket, 'message')) as [Buffer];
      const { id, result } = JSON.parse(data.toString()) as { id?: number; result: Record<string, unknown> };
      if (id === this.#id) return result;
    }
  }

  close(): void {
    this.#socket.close();
  }
}
