import { customs } from '@hub/customs/subgraph.ts';
import { safety } from '@hub/safety/subgraph.ts';
import { trace } from '@hub/trace/subgraph.ts';
import { whitelists } from '@hub/whitelists/subgraph.ts';

/** The four subgraphs, in the order in which they start. */
export const definitions = { whitelists, customs, trace, safety };
export type SubgraphName = keyof typeof definitions;
export const subgraphNames = Object.keys(definitions) as SubgraphName[];
