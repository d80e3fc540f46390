import { setImmediate } from 'node:timers/promises';
import type { Agency } from '../command/agency.ts';
import { sweepBatch } from './sweep.ts';

const everyMs = 60 * 60 * 1000;

/** Deletes rows past their retention, now and every hour. Returns a function that stops it. */
export function startSweeping(agency: Agency): () => Promise<void> {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  const sweep = async (): Promise<void> => {
    // Lets other work run in between.
    while (!stopping.signal.aborted && (await sweepBatch(agency))) await setImmediate();
  };
  const begin = () => {
    running ??= sweep()
      .catch((err: unknown) => agency.log.error({ err }, 'old rows were not removed'))
      .finally(() => (running = undefined));
  };
  const timer = setInterval(begin, everyMs);
  begin();
  return async () => {
    stopping.abort();
    clearInterval(timer);
    await running;
  };
}
