import { runAlone } from '@hub/shared/subgraph/run-alone.ts';
import { safety } from './subgraph.ts';

await runAlone(safety, 4004);
