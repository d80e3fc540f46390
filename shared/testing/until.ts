import { setTimeout as delay } from 'node:timers/promises';

/** Waits until a condition holds. The timeout only ends a wait for what never happens, however busy the machine. */
export async function until(condition: () => boolean | Promise<boolean>, timeoutMs = 120_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Timed out after ${timeoutMs} ms: ${condition.toString()}`);
    await delay(10);
  }
}
