import { until } from '@hub/shared/testing/until.ts';
import type { SeparateHub } from '../each-part-in-its-own-process/separate-hub.ts';
import { Follower, type Line } from './follower.ts';

const query = `query ($after: ID) {
  ledger(order: OLDEST_FIRST, first: 200, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;

/** The ids of all lines of the ledger that an organisation may see. */
export async function ledgerLines(hub: SeparateHub, organisation: string): Promise<string[]> {
  const client = await hub.as(organisation);
  const ids: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { ledger } = await client.query(query, { after });
    ids.push(...ledger.nodes.map(({ id }: { id: string }) => id));
    ({ endCursor: after, hasNextPage: more } = ledger.pageInfo);
  }
  return ids;
}

/** What an organisation that subscribes from the beginning receives. */
export async function freshlyReceived(hub: SeparateHub, organisation: string, count: number): Promise<readonly Line[]> {
  const follower = new Follower(hub.gateway.url, await hub.tokenOf(organisation), organisation);
  follower.start();
  await until(() => follower.received.length >= count);
  await follower.stop();
  return follower.received;
}
