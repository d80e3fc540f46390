import { setTimeout as delay } from 'node:timers/promises';

/** Waits until a condition holds. The time is only there to end a wait for what never comes, however busy the machine. */
export async function until(condition: () => boolean | Promise<boolean>, timeoutMs = 120_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Not within ${timeoutMs} ms: ${condition.toString()}`);
    await delay(10);
  }
}
