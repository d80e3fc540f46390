import type { ForeignSubgraph } from './foreign-subgraph.ts';
import type { TickLog } from './tick-log.ts';

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"@${name}"`).join(', ')}])`;

/** What the items of a warehouse are called, served by a server with a name of its own. */
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

/** How much of each item is there, and the item that is counted when its count comes to an end. */
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

/** Every move of an item, as a log that is followed. */
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
