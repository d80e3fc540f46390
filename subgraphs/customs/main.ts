import { runAlone } from '@hub/shared/subgraph/run-alone.ts';
import { customs } from './subgraph.ts';

await runAlone(customs, 4002);
