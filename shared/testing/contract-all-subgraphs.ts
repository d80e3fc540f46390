import { inProcessTransport } from '../feed/in-process.ts';
import { allSubgraphs } from './contract-neighbours.ts';
import { startTestedSubgraph, type TestedSettings, type TestedSubgraph } from './contract-subgraph.ts';

export interface AllSubgraphs {
  of(name: string): TestedSubgraph;
  close(): Promise<void>;
}

/** All subgraphs together, without a gateway, following each other's real logs. */
export async function startAllSubgraphs(settings: Omit<TestedSettings, 'transport'> = {}): Promise<AllSubgraphs> {
  const transport = inProcessTransport();
  const started = new Map<string, TestedSubgraph>();
  for (const definition of await allSubgraphs()) {
    started.set(definition.name, await startTestedSubgraph(definition, { ...settings, transport }));
  }
  return {
    of: (name) => started.get(name)!,
    close: async () => {
      for (const subgraph of started.values()) await subgraph.close();
    },
  };
}
