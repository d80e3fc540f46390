// Applies the whole log of one agency to another's copies once more: npm run replay -- customs whitelists
// For an embedded hub that is stopped. What the follower has decided itself stays as it is.
import pino from 'pino';
import { DataFolder } from './data-folder.ts';
import { startEmbeddedHub, subgraphNames } from './embedded-hub.ts';

const [follower, upstream] = process.argv.slice(2);
const name = subgraphNames.find((known) => known === follower);
const folder = new DataFolder();
try {
  process.on('exit', folder.lock());
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const log = pino({ level: process.env['HUB_LOG_LEVEL'] ?? 'warn' });
const hub = await startEmbeddedHub({ ...folder.keys, databaseUrls: folder.databaseUrls, log });
try {
  const followed = name && hub.subgraphs[name].followers.get(upstream ?? '');
  if (!followed) {
    const pairs = subgraphNames.flatMap((each) =>
      [...hub.subgraphs[each].followers.keys()].map((of) => `${each} ${of}`),
    );
    console.error(`Usage: npm run replay -- <follower> <upstream>\nPairs: ${pairs.join(', ')}`);
    process.exitCode = 2;
  } else {
    await followed.replay();
    const { position } = await hub.subgraphs[upstream as typeof name].agency.feed.head();
    console.log(`${name} has applied the log of ${upstream} anew, up to position ${position}.`);
  }
} finally {
  await hub.close();
}
