// Rebuilds one agency's copies of another's facts from the log: npm run replay -- customs whitelists
// An embedded hub must be stopped; elsewhere HUB_DATABASE_URL names the follower's database and HUB_FEED_URL the
// broker, over which the running upstream answers. The follower's own decisions are kept.
import { parseArgs } from 'node:util';
import { FeedLog } from '@hub/shared/feed/feed-log.ts';
import { Follower } from '@hub/shared/feed/follower.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import type { LostEvent } from '@hub/shared/feed/lost-events.ts';
import { natsTransport } from '@hub/shared/feed/nats.ts';
import { newLog } from '@hub/shared/log/new-log.ts';
import { readFeedSettings } from '@hub/shared/subgraph/feed-settings.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { runTask } from '@hub/shared/subgraph/run-process.ts';
import { parseLogLevel } from '@hub/shared/subgraph/settings.ts';
import { agencySettings } from './agency-settings.ts';
import { definitions, subgraphNames, type SubgraphName } from './agencies.ts';

interface Pair {
  follower: SubgraphName;
  upstream: SubgraphName;
}

const { pair, removesLost } = readArguments();
await runTask(() => replay(pair));

async function replay({ follower: name, upstream }: Pair): Promise<void> {
  const source = await openSource(name, upstream);
  const database = await openAgencyDatabase(definitions[name], source.databaseUrl);
  try {
    const follower = new Follower({
      upstream,
      source: source.transport.source(upstream),
      reactions: reactionsTo(name, upstream),
      database,
      clock: () => new Date(),
      log: source.log,
    });
    const lost = await follower.lostEvents();
    if (lost.length > 0) {
      console.log(
        `${name} has applied ${lost.length} ${lost.length === 1 ? 'event' : 'events'} that the log of ${upstream} does not have:`,
      );
      for (const event of lost) console.log(`  ${describe(event)}`);
      if (!removesLost) {
        throw new Error(
          `Nothing was changed. Re-enter what still holds (docs/RESTORE.md), then add --remove-lost: ${name} then forgets these events.`,
        );
      }
    }
    await follower.replay();
    console.log(`${name} has rebuilt its copies from the log of ${upstream}.`);
  } finally {
    await database.close();
    await source.close();
  }
}

/** How the follower reaches the log: in the other database of the embedded hub, or over the broker. */
async function openSource(follower: SubgraphName, upstream: SubgraphName) {
  const { url: databaseUrl, reader, embeddedIn } = agencySettings(follower);
  const log = newLog(reader.read('HUB_LOG_LEVEL', 'how much is logged', parseLogLevel, 'warn'));
  if (!embeddedIn) {
    const feed = readFeedSettings(reader);
    reader.done();
    const transport = await natsTransport({ ...feed, log });
    return { databaseUrl, log, transport, close: () => transport.close() };
  }
  reader.done();
  process.on('exit', embeddedIn.lock());
  const transport = inProcessTransport();
  const database = await openAgencyDatabase(definitions[upstream], embeddedIn.databaseUrls[upstream]);
  await transport.offer(new FeedLog(upstream, database));
  return { databaseUrl, log, transport, close: () => database.close() };
}

function describe({ position, type, subject, appliedAt, eventId }: LostEvent): string {
  const what = type ? `${type} ${subject}` : 'of unknown type';
  return `position ${position}: ${what}, applied ${appliedAt.toISOString()}, event ${eventId}`;
}

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { 'remove-lost': { type: 'boolean' } },
  });
  const pairs = subgraphNames.flatMap((follower) => upstreamsOf(follower).map((upstream) => ({ follower, upstream })));
  const found = pairs.find(({ follower, upstream }) => follower === positionals[0] && upstream === positionals[1]);
  const unknown = Object.keys(values).some((option) => option !== 'remove-lost');
  if (!found || unknown || positionals.length > 2) {
    const known = pairs.map(({ follower, upstream }) => `${follower} ${upstream}`);
    console.error(`Usage: npm run replay -- <follower> <upstream> [--remove-lost]\nPairs: ${known.join(', ')}`);
    process.exit(2);
  }
  return { pair: found, removesLost: values['remove-lost'] === true };
}

function reactionsTo(follower: SubgraphName, upstream: SubgraphName) {
  return definitions[follower].reactions.filter((reaction) => reaction.upstream === upstream);
}

function upstreamsOf(follower: SubgraphName): SubgraphName[] {
  return subgraphNames.filter((name) => reactionsTo(follower, name).length > 0);
}
