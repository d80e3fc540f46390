import { setTimeout as delay } from 'node:timers/promises';

/** Waits until a condition holds; throws when it does not within the time. */
export async function until(condition: () => boolean | Promise<boolean>, timeoutMs = 15_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Not within ${timeoutMs} ms: ${condition.toString()}`);
    await delay(10);
  }
}
