import { treatObjectsAsShortLived } from './short-lived-objects.ts';
import { onStopSignal } from './stop-signal.ts';

/** A problem that someone must fix before the process can start; restarting does not help. */
export class CannotStart extends Error {}

/**
 * Runs a process from startup to its stop signal. `start` returns the stop function; it is told of a signal that
 * arrives during startup, and may then return early.
 */
export async function runProcess(start: (stopping: AbortSignal) => Promise<() => Promise<void>>): Promise<void> {
  treatObjectsAsShortLived();
  const stopping = new AbortController();
  const starting = start(stopping.signal);
  // A signal during startup stops what has been started.
  onStopSignal(async () => {
    stopping.abort();
    const stop = await starting;
    await stop();
  });
  await runTask(() => starting);
}

/**
 * Runs the task of a process. If it fails, the process logs why and exits: with code 2 if something must be changed
 * first, with 1 if a retry may succeed.
 */
export async function runTask(task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(error instanceof CannotStart ? 2 : 1);
  }
}
