import { emitEvents } from '../event-graph/feed.ts';
import { serveSubgraph, type ServedSubgraph } from './serve-subgraph.ts';
import type { Subgraph } from './subgraph.ts';
import type { SubgraphAnswer, SubgraphCommand } from './subgraph-process.ts';

// All subgraphs of a bench in one separate process, whose processor time is not counted.
const send = (answer: SubgraphAnswer) => process.send!(answer);
const subgraphs = await readSubgraphs(process.argv[2]!);
const served = new Map<string, ServedSubgraph>();
for (const subgraph of subgraphs) served.set(subgraph.name, await serveSubgraph(subgraph));

const sendAsked = () => send({ asked: Object.fromEntries([...served].map(([name, { asked }]) => [name, asked()])) });
process.on('message', ({ emit }: SubgraphCommand) => {
  if (emit) void emitEvents(emit).then(sendAsked);
  else sendAsked();
});
// The process never outlives the bench.
process.on('disconnect', () => process.exit());

send({ subgraphs: subgraphs.map(({ name, sdl }) => ({ name, sdl, url: served.get(name)!.url })) });

async function readSubgraphs(bench: string): Promise<readonly Subgraph[]> {
  if (bench === 'fanout') return (await import('../event-graph/subgraphs.ts')).eventGraph;
  const { hubGraph } = await import('../hub-graph/subgraphs.ts');
  const { shopGraph } = await import('../shop-graph/subgraphs.ts');
  return [...hubGraph, ...shopGraph];
}
