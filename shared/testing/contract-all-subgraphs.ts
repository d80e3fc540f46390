import { fact, type Exactly, type PublishedEvent } from '../feed/event.ts';
import { inProcessTransport } from '../feed/in-process.ts';
import { newId } from '../id/new-id.ts';
import { allSubgraphs } from './contract-neighbours.ts';
import { startTestedSubgraph, type TestedSettings, type TestedSubgraph } from './contract-subgraph.ts';

export interface AllSubgraphs {
  of(name: string): TestedSubgraph;
  /** Appends a fact to its publisher's log, as if a command had published it. */
  publish: <Data, const Given extends Data>(event: PublishedEvent<Data>, data: Exactly<Given, Data>) => Promise<void>;
  close(): Promise<void>;
}

/** All subgraphs together, without a gateway, following each other's real logs. */
export async function startAllSubgraphs(
  settings: Omit<TestedSettings, 'transport' | 'existing'> = {},
): Promise<AllSubgraphs> {
  const transport = inProcessTransport();
  const started = new Map<string, TestedSubgraph>();
  for (const definition of await allSubgraphs()) {
    started.set(definition.name, await startTestedSubgraph(definition, { ...settings, transport }));
  }
  return {
    of: (name) => started.get(name)!,
    publish: (event, data) => started.get(event.publisher)!.publish([fact(event, newId(), data)]),
    close: async () => {
      for (const subgraph of started.values()) await subgraph.close();
    },
  };
}
