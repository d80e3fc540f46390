import { Pool } from 'undici';

/** How many requests are under way at once, each on a connection of its own. */
export const concurrency = 16;

/** Later than this, a gateway hangs. */
const answerTimeoutMs = 60_000;

export interface Load {
  /** Where the gateway answers. */
  url: string;
  /** The bodies to send, in turn and from the beginning again. */
  bodies: readonly Buffer[];
  /** When to stop: after so many seconds, or after so many requests. */
  until: { seconds: number } | { requests: number };
  /** Looks at an answer to the body of that index; throws where it is not right. */
  check: (index: number, status: number, answer: Buffer) => void;
}

export interface LoadResult {
  requests: number;
  seconds: number;
  /** How long each request took, in milliseconds, ascending. */
  latencies: Float64Array;
}

/** Sends requests one after the other on each connection; a new one goes out as soon as its answer is there. */
export async function sendLoad({ url, bodies, until, check }: Load): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: concurrency,
    pipelining: 1,
    headersTimeout: answerTimeoutMs,
    bodyTimeout: answerTimeoutMs,
  });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const latencies: number[] = [];
  let sent = 0;
  const start = performance.now();
  const isOver = () =>
    'requests' in until ? sent >= until.requests : performance.now() - start >= until.seconds * 1000;

  const keepSending = async () => {
    while (!isOver()) {
      const index = sent % bodies.length;
      sent += 1;
      const sentAt = performance.now();
      const { statusCode, body } = await pool.request({
        path: pathname,
        method: 'POST',
        headers,
        body: bodies[index]!,
      });
      const answer = Buffer.from(await body.arrayBuffer());
      latencies.push(performance.now() - sentAt);
      check(index, statusCode, answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, keepSending));
    const seconds = (performance.now() - start) / 1000;
    return { requests: latencies.length, seconds, latencies: Float64Array.from(latencies).sort() };
  } finally {
    await pool.destroy();
  }
}
