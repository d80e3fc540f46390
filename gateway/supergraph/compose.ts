import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { CannotStart } from '@hub/shared/subgraph/run-process.ts';

/** A subgraph to compose. */
export interface SubgraphSdl {
  name: string;
  sdl: string;
}

/** The subgraphs do not compose; the message lists the reasons, one per line. */
export class CompositionFailed extends CannotStart {
  constructor(reasons: readonly string[]) {
    super(`The subgraphs do not compose:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`);
    this.name = 'CompositionFailed';
  }
}

/** Composes the supergraph from the subgraphs' SDL. */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): string {
  const definitions = subgraphs.map(({ name, sdl }) => ({
    name,
    url: `subgraph:${name}`,
    typeDefs: parse(sdl),
  }));
  const { errors, supergraphSdl } = composeServices(definitions);
  if (errors?.length) throw new CompositionFailed(errors.map((error) => error.message));
  return supergraphSdl!;
}
