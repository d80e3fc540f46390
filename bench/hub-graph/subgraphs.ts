import type { Subgraph } from '../subgraphs/subgraph.ts';
import { customs } from './customs.ts';
import { safety } from './safety.ts';
import { trace } from './trace.ts';
import { whitelists } from './whitelists.ts';

/** The hub's own graph: the SDL of its four subgraphs, over invented data in memory. */
export const hubGraph: readonly Subgraph[] = [whitelists, customs, trace, safety];
