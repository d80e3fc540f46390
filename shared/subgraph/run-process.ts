import { onStopSignal } from './stop-signal.ts';

/** What stands against a process until somebody changes it; starting it once more does not help. */
export class CannotStart extends Error {}

/**
 * Runs a process from its start to its stop signal. `start` returns how to stop; it hears of a signal that comes
 * meanwhile, and may return earlier then.
 */
export async function runProcess(start: (stopping: AbortSignal) => Promise<() => Promise<void>>): Promise<void> {
  const stopping = new AbortController();
  const starting = start(stopping.signal);
  // A signal that comes during the start stops what has been started.
  onStopSignal(async () => {
    stopping.abort();
    const stop = await starting;
    await stop();
  });
  await runTask(() => starting);
}

/**
 * Does what a process is for. Where that fails, the process says why in words and ends: with code 2 where something must
 * be changed first, with 1 where another time may go well.
 */
export async function runTask(task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(error instanceof CannotStart ? 2 : 1);
  }
}
