import type { Sample } from './sample.ts';
import { customs } from './types-of-customs.ts';
import { safety } from './types-of-safety.ts';
import { trace } from './types-of-trace.ts';
import { whitelists } from './types-of-whitelists.ts';

/** The samples of each subgraph. */
export const samples: Readonly<Record<string, readonly Sample[]>> = { whitelists, customs, trace, safety };
