import { onStopSignal } from './stop-signal.ts';

/** What stands against a process until somebody changes it; starting it once more does not help. */
export class CannotStart extends Error {}

/** Runs a process from its start to its stop signal. `start` returns how to stop. */
export async function runProcess(start: () => Promise<() => Promise<void>>): Promise<void> {
  const starting = start();
  // A signal that comes during the start stops what has been started.
  onStopSignal(async () => (await starting)());
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
