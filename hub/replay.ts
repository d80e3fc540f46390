// Applies the whole log of one agency to another's copies once more: npm run replay -- customs whitelists
// For an embedded hub that is stopped. What the follower has decided itself stays as it is.
import { newLog } from '@hub/shared/log/new-log.ts';
import { runTask } from '@hub/shared/subgraph/run-process.ts';
import { parseLogLevel, SettingsReader } from '@hub/shared/subgraph/settings.ts';
import { DataFolder } from './data-folder.ts';
import { definitions, startEmbeddedHub, subgraphNames, type SubgraphName } from './embedded-hub.ts';

const pairs = subgraphNames.flatMap((follower) => upstreamsOf(follower).map((upstream) => ({ follower, upstream })));
const pair = pairs.find(({ follower, upstream }) => follower === process.argv[2] && upstream === process.argv[3]);
if (!pair) {
  const known = pairs.map(({ follower, upstream }) => `${follower} ${upstream}`);
  console.error(`Usage: npm run replay -- <follower> <upstream>\nPairs: ${known.join(', ')}`);
  process.exit(2);
}
await runTask(() => replay(pair));

function upstreamsOf(follower: SubgraphName): SubgraphName[] {
  return subgraphNames.filter((name) => definitions[follower].reactions.some(({ upstream }) => upstream === name));
}

async function replay({ follower, upstream }: (typeof pairs)[number]): Promise<void> {
  const reader = new SettingsReader(process.env);
  const level = reader.read('HUB_LOG_LEVEL', 'how much is logged', parseLogLevel, 'warn');
  reader.done();
  const folder = new DataFolder();
  folder.requireRun(follower);
  process.on('exit', folder.lock());
  const hub = await startEmbeddedHub({ ...folder.keys, databaseUrls: folder.databaseUrls, log: newLog(level) });
  try {
    await hub.subgraphs[follower].followers.get(upstream)!.replay();
    const { position } = await hub.subgraphs[upstream].agency.feed.head();
    console.log(`${follower} has applied the log of ${upstream} anew, up to position ${position}.`);
  } finally {
    await hub.close();
  }
}
