import { httpLink, type HttpLink } from '@hub/gateway/subgraph-link/http-link.ts';
import { composeSupergraph } from '@hub/gateway/supergraph/compose.ts';
import { LoadedSupergraph } from '@hub/gateway/supergraph/loaded-supergraph.ts';
import { serveGateway, type ServedGateway } from '../subscribers-miss-nothing/served-gateway.ts';
import { RawSubgraph } from './raw-subgraph.ts';

const link = (names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names}])`;

/** Two subgraphs that share an entity, and a gateway in front of them, all over HTTP. */
export class Catalogue {
  readonly items = new RawSubgraph(
    'items',
    `${link('"@key"')}
      scalar Decimal
      enum Colour { RED GREEN }
      input Range { from: Float, to: [Float!], id: ID, any: Decimal, colour: Colour }
      type Query {
        item: Item
        find(id: ID, ids: [ID!], number: Float, count: Int, any: Decimal, range: Range, colour: Colour, representations: [ID!]): Item
        page(first: Int): [Item]
        exactly(any: Decimal!): Item
      }
      type Subscription { changed(any: Decimal, after: Decimal): Item  other: Item }
      type Item @key(fields: "id") @key(fields: "code") { id: ID! code: Decimal number: Float count: Int decimal: Decimal decimals: [Decimal!] text: String yes: Boolean colour: Colour }`,
  );
  readonly stock = new RawSubgraph(
    'stock',
    `${link('"@key", "@external", "@requires"')}
      scalar Decimal
      type Item @key(fields: "code") { code: Decimal onHand: Int decimal: Decimal @external priced(by: ID, any: Decimal): Decimal @requires(fields: "decimal") }`,
  );
  readonly #links: HttpLink[] = [];
  served!: ServedGateway;

  static async start(): Promise<Catalogue> {
    const catalogue = new Catalogue();
    const { items, stock } = catalogue;
    const links = new Map<string, HttpLink>();
    for (const subgraph of [items, stock])
      links.set(subgraph.name, httpLink(await subgraph.listen(), { silenceMs: 0 }));
    catalogue.#links.push(...links.values());
    catalogue.served = await serveGateway({
      supergraph: new LoadedSupergraph(composeSupergraph([items, stock])),
      accessTo: ({ name }) => ({ link: links.get(name)! }),
      verifyToken: async () => undefined,
    });
    return catalogue;
  }

  /** The text of the answer to a query; variables are JSON text. */
  async ask(query: string, variables = '{}'): Promise<string> {
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    return this.post(body);
  }

  async post(body: string, accept = 'application/json'): Promise<string> {
    const headers = { 'content-type': 'application/json', accept };
    const response = await fetch(this.served.url, { method: 'POST', headers, body });
    return response.text();
  }

  async close(): Promise<void> {
    await this.served?.close();
    for (const each of this.#links) await each.close();
    for (const subgraph of [this.items, this.stock]) subgraph.close();
  }
}
