import { runAlone } from '@hub/shared/subgraph/run-alone.ts';
import { whitelists } from './subgraph.ts';

await runAlone(whitelists, 4001);
