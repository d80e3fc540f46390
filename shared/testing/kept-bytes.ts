import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { treatObjectsAsShortLived } from '../subgraph/short-lived-objects.ts';

// As in the programs.
treatObjectsAsShortLived();
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (options: { type: 'minor' }) => void;
const collectYoung = () => collectGarbage({ type: 'minor' });

/** Bytes of objects that only a full garbage collection frees. */
function oldBytes(): number {
  collectYoung();
  collectYoung();
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => /^(?:old|large_object)_space$/.test(name));
  return spaces.reduce((sum, { space_used_size: used }) => sum + used, 0);
}

/** How many bytes are left in memory by doing something so many times, until the next full garbage collection. */
export async function keptBytes(times: number, act: () => Promise<unknown>): Promise<number> {
  const repeat = async (count: number) => {
    for (let time = 0; time < count; time += 1) {
      await act();
      if (time % 5 === 0) collectYoung();
    }
  };
  // What is kept for good is allocated first.
  await repeat(20);
  const before = oldBytes();
  await repeat(times);
  return oldBytes() - before;
}
