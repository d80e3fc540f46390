import type { WordTables } from '@hub/shared/refusal/messages/message.ts';
import { subgraph as customs } from '@hub/customs/published/refusals.ts';
import { subgraph as safety } from '@hub/safety/published/refusals.ts';
import { subgraph as trace } from '@hub/trace/published/refusals.ts';
import { subgraph as whitelists } from '@hub/whitelists/published/refusals.ts';

/** What refusals call the subgraphs of the hub, as each publishes it. */
export const subgraphNames: WordTables = { subgraph: { ...customs, ...safety, ...trace, ...whitelists } };
