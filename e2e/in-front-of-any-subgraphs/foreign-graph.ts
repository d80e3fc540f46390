import type { ExecutionResult } from 'graphql';
import { Part } from '../each-part-in-its-own-process/part.ts';
import { ForeignServer, type ForeignSubgraph } from './foreign-subgraph.ts';
import { compose, SupergraphOnDisk, type Place } from './supergraph-on-disk.ts';
import { TickLog } from './tick-log.ts';
import { itemsSubgraph, stockSubgraph, ticksSubgraph } from './warehouse.ts';

export type Name = 'items' | 'stock' | 'ticks';

/** Three foreign subgraphs, their supergraph file, and a gateway process in front of them. */
export class ForeignGraph {
  readonly log = new TickLog();
  readonly subgraphs: Readonly<Record<Name, ForeignSubgraph>>;
  readonly #servers: ForeignServer[] = [];
  #counted = Promise.withResolvers<string>();
  readonly #isCounting = Promise.withResolvers<void>();
  servers!: Readonly<Record<Name, ForeignServer>>;
  file!: SupergraphOnDisk;
  gateway!: Part;

  private constructor() {
    const counted = async () => {
      this.#isCounting.resolve();
      return this.#counted.promise;
    };
    this.subgraphs = {
      items: itemsSubgraph('first'),
      stock: stockSubgraph(counted),
      ticks: ticksSubgraph(this.log),
    };
  }

  static async start(): Promise<ForeignGraph> {
    const graph = new ForeignGraph();
    const { items, stock, ticks } = graph.subgraphs;
    graph.servers = {
      items: await graph.serve(items),
      stock: await graph.serve(stock),
      ticks: await graph.serve(ticks),
    };
    graph.file = await SupergraphOnDisk.create(graph.supergraph());
    graph.gateway = new Part('gateway/main.ts', {}, ['--supergraph', graph.file.path, '--port', '0']);
    await graph.gateway.start();
    return graph;
  }

  async serve(subgraph: ForeignSubgraph): Promise<ForeignServer> {
    const server = await ForeignServer.start(subgraph);
    this.#servers.push(server);
    return server;
  }

  /** The supergraph, with some of its subgraphs changed or moved. */
  supergraph(changes: Partial<Record<Name, Partial<Place>>> = {}): string {
    const names: readonly Name[] = ['items', 'stock', 'ticks'];
    return compose(
      names.map((name) => ({ name, sdl: this.subgraphs[name].sdl, url: this.servers[name].url, ...changes[name] })),
    );
  }

  /** Resolves when the count that `Query.counted` waits for has begun. */
  get isCounting(): Promise<void> {
    return this.#isCounting.promise;
  }

  endCount(id: string): void {
    this.#counted.resolve(id);
  }

  async ask(query: string, headers: Record<string, string> = {}): Promise<ExecutionResult<Record<string, unknown>>> {
    const response = await fetch(this.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as ExecutionResult<Record<string, unknown>>;
  }

  get webSocketUrl(): string {
    return this.gateway.url.replace('http', 'ws');
  }

  async close(): Promise<void> {
    this.log.stop();
    await this.gateway?.kill();
    for (const server of this.#servers) server.close();
    await this.file?.remove();
  }
}
