import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reminders as customsReminders } from '@hub/customs/reminders.ts';
import { DataFolder } from '@hub/embedded/data-folder.ts';
import { testClock } from '@hub/shared/testing/test-clock.ts';
import { reminders as whitelistsReminders } from '@hub/whitelists/reminders.ts';
import { arrangeShared, type Shared } from './arrange-shared.ts';
import { sameText } from './same-text.ts';
import { Twin } from './twin.ts';

/** Both run on copies of one folder; in the second, others have acted since. */
export interface Twins {
  untouched: Twin;
  touched: Twin;
  /** What both knew before the others acted. */
  shared: Shared;
  /** Closes both and removes their folders. */
  close: () => Promise<void>;
}

/** A hub with the demonstration data, copied; then the others act in one of the copies. */
export async function startTwins(act: (touched: Twin, shared: Shared) => Promise<void>): Promise<Twins> {
  const root = await mkdtemp(join(tmpdir(), 'hub-twins-'));
  const folder = (name: string) => new DataFolder(join(root, name));
  const now = testClock();
  const base = await Twin.start(folder('untouched'), now, (text) => text);
  const shared = await arrangeShared(base, now);
  // What is due by now is sent before, or each copy would send it itself, under an id of its own.
  await customsReminders.send(base.hub.subgraphs.customs.agency);
  await whitelistsReminders.send(base.hub.subgraphs.whitelists.agency);
  const before = new Set(Object.values(await base.ids()).flat());
  await base.close();
  await cp(join(root, 'untouched'), join(root, 'touched'), { recursive: true });
  const untouched = await Twin.start(folder('untouched'), now, sameText(before));
  const touched = await Twin.start(folder('touched'), now, sameText(before));
  await act(touched, shared);
  await touched.settle();
  return {
    untouched,
    touched,
    shared,
    close: async () => {
      await untouched.close();
      await touched.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
