import { startTestHub } from '../../e2e/test-hub.ts';
import { subgraphNames } from '../../hub/agencies.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import { copyDatabases } from '../commands/bare-copy.ts';
import { recordStatements } from '../recorded-statements.ts';
import { measure } from '../used.ts';
import type { Figure } from './figure.ts';
import type { FollowingOptions } from './options.ts';
import { publishFacts } from './published-facts.ts';
import { stopFollowing } from './released.ts';

const rounds = 5;
const maxToBare = 2;

/** What applying facts costs, compared with the same statements on the bare driver. */
export async function measureApply(database: BenchDatabase, { facts }: FollowingOptions): Promise<Figure[]> {
  const hub = await startTestHub(database);
  try {
    await stopFollowing(hub);
    const { agency } = hub.subgraphs.customs;
    const ratios: { ratio: number; hubMs: number; bareMs: number; statements: number }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      await agency.catchUp(['whitelists']);
      await publishFacts(hub, facts);
      const copy = await copyDatabases(subgraphNames.map((name) => hub.databaseUrls[name]));
      let hubMs = 0;
      const statements = await recordStatements(async () => {
        hubMs = (await measure(facts, () => agency.catchUp(['whitelists']))).wallMs;
      });
      const bareMs = (await measure(facts, () => copy.replay(statements))).wallMs;
      await copy.close();
      // The first round warms up.
      if (round > 0) ratios.push({ ratio: hubMs / bareMs, hubMs, bareMs, statements: statements.length / facts });
    }
    const middle = ratios.toSorted((a, b) => a.ratio - b.ratio)[rounds >> 1]!;
    const { ratio: value, hubMs, bareMs, statements } = middle;
    const detail = `${hubMs.toFixed(3)} to ${bareMs.toFixed(3)} ms a fact, ${statements.toFixed(2)} statements`;
    return [{ what: `${database}: applying a fact, wall to the bare driver`, value, limit: maxToBare, detail }];
  } finally {
    await hub.close();
  }
}
