import type { GatewayOptions } from '@hub/gateway/gateway.ts';
import { answerer } from '@hub/gateway/execution/differential/test-subgraph.ts';
import { composeSupergraph } from '@hub/gateway/supergraph/compose.ts';
import { LoadedSupergraph } from '@hub/gateway/supergraph/loaded-supergraph.ts';
import { logSdl, MemoryLog } from './memory-log.ts';
import { serveGateway, type ServedGateway, type ServeOptions } from './served-gateway.ts';

/** Completes the items in the log. */
const items = {
  name: 'items',
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
    type Query { item(id: ID!): Item }
    type Item @key(fields: "id") { id: ID! name: String! }
  `,
  resolvers: { Item: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `item ${id}` }) } },
};

/** The supergraph of the log and its items. */
export function logSupergraph(sdl = logSdl): LoadedSupergraph {
  return new LoadedSupergraph(composeSupergraph([{ name: 'log', sdl }, items]));
}

/** Serves a gateway in front of its own log. */
export async function serveLog(
  subscriptions: GatewayOptions['subscriptions'] = {},
  {
    changes: log = new MemoryLog(),
    verifyToken = async () => undefined,
    ...options
  }: { changes?: MemoryLog } & Partial<Pick<ServeOptions, 'verifyToken' | 'log' | 'port' | 'corsOrigins'>> = {},
): Promise<ServedGateway & { log: MemoryLog }> {
  const answer = answerer(items);
  const itemsLink = {
    answer: async (body: string) => answer(JSON.parse(body)),
    subscribe: () => {
      throw new Error('has none');
    },
  };
  // The gateway passes on the refusals of subgraphs that it signs for.
  const envelopeKey = Buffer.alloc(32);
  const accessTo = ({ name }: { name: string }) => ({ link: name === 'log' ? log : itemsLink, envelopeKey });
  const served = await serveGateway({ supergraph: logSupergraph(), accessTo, verifyToken, subscriptions, ...options });
  return { ...served, log };
}
