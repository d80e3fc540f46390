import { setTimeout as delay } from 'node:timers/promises';
import { HubClient, overHttp, type Send } from '@hub/embedded/client.ts';
import { codesOf } from '../each-part-in-its-own-process/run.ts';

const pauseMs = 100;
/** Error codes after which a command is retried with the same key. */
const passing: ReadonlySet<unknown> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'UPSTREAM_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
]);

/** A client that retries each command with the same key, at intervals, until it gets a final answer. */
export function patientClient(url: string, token: string): HubClient {
  const once = overHttp(url, token);
  const send: Send = async (query, variables) => {
    for (;;) {
      await delay(pauseMs);
      const answer = await once(query, variables);
      const codes = codesOf(answer);
      if (codes.length === 0 || !codes.every((code) => passing.has(code))) return answer;
    }
  };
  return new HubClient(send);
}
