import { Pool } from 'undici';

/** The number of requests in flight, each on its own connection. */
export const concurrency = 16;

/** Beyond this, a gateway counts as hung. */
const answerTimeoutMs = 60_000;

export interface Load {
  /** The URL of the gateway. */
  url: string;
  /** The bodies to send, in rotation. */
  bodies: readonly Buffer[];
  /** When to stop: after a number of seconds or of requests. */
  until: { seconds: number } | { requests: number };
  /** Checks an answer to the body of that index; throws if it is wrong. */
  check: (index: number, status: number, answer: Buffer) => void;
}

export interface LoadResult {
  requests: number;
  seconds: number;
  /** How long each request took, in milliseconds, ascending. */
  latencies: Float64Array;
}

/** Sends requests sequentially on each connection, each as soon as the previous one is answered. */
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
