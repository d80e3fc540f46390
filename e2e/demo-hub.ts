import { DatedClock } from '@hub/embedded/demo/dated-clock.ts';
import { loadDemo } from '@hub/embedded/demo/load-demo.ts';
import { testClock } from '@hub/shared/testing/test-clock.ts';
import { startTestHub, type TestHub, type TestHubOptions } from './test-hub.ts';

export interface DemoHub extends TestHub {
  /** Loads the demonstration again. */
  load: () => Promise<void>;
}

/** A hub with the whole demonstration, which puts its organisations on the lists itself. */
export async function startDemoHub(options: Partial<TestHubOptions> = {}): Promise<DemoHub> {
  const clock = new DatedClock(testClock);
  const hub = await startTestHub('sqlite', { ...options, clock: clock.now, listed: [] });
  const setUpAt = hub.clock();
  const load = () => loadDemo(hub, { clock, setUpAt });
  await load();
  return { ...hub, load };
}
