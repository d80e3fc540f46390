import { runAlone } from '@hub/shared/subgraph/run-alone.ts';
import { trace } from './subgraph.ts';

await runAlone(trace, 4003);
