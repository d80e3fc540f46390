import type { ForeignSubgraph } from './foreign-subgraph.ts';
import type { TickLog } from './tick-log.ts';

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"@${name}"`).join(', ')}])`;

/** The names of the items of a warehouse; `servedBy` returns the name of the server. */
export function itemsSubgraph(server: string): ForeignSubgraph {
  const items = [
    { id: 'i1', name: 'Bolt', colour: 'grey' },
    { id: 'i2', name: 'Nut', colour: 'black' },
  ];
  const find = ({ id }: { id: string }) => items.find((item) => item.id === id);
  return {
    name: 'items',
    sdl: `${link('key')}
      type Query { items: [Item!]! servedBy: String! }
      type Mutation { rename(id: ID!, name: String!): Item }
      type Item @key(fields: "id") { id: ID! name: String! colour: String }`,
    resolvers: {
      Query: { items: () => items, servedBy: () => server },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => Object.assign(find({ id })!, { name }),
      },
      Item: { __resolveReference: find },
    },
  };
}

/** The stock of each item; `counted` answers with an item once its count is complete. */
export function stockSubgraph(counted: () => Promise<string>): ForeignSubgraph {
  return {
    name: 'stock',
    sdl: `${link('key')}
      type Query { counted: Item! }
      type Item @key(fields: "id") { id: ID! onHand: Int! }`,
    resolvers: {
      Query: { counted: async () => ({ id: await counted() }) },
      Item: { onHand: ({ id }: { id: string }) => (id === 'i1' ? 10 : 20) },
    },
  };
}

/** A log of the moves of items, to subscribe to. */
export function ticksSubgraph(log: TickLog): ForeignSubgraph {
  const tick = (number: number) => ({ cursor: String(number), number, item: { id: number % 2 ? 'i1' : 'i2' } });
  return {
    name: 'ticks',
    sdl: `${link('key')}
      scalar Cursor
      type Query { lastTick: Tick }
      type Subscription { ticks(after: Cursor): Tick! }
      type Tick { cursor: Cursor! number: Int! item: Item }
      type Item @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: { lastTick: () => (log.length > 0 ? tick(log.length) : null) },
      Subscription: {
        ticks: {
          subscribe: (_: unknown, { after }: { after?: string | null }) => log.after(Number(after ?? 0)),
          resolve: tick,
        },
      },
    },
  };
}
