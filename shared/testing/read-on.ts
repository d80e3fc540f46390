import type { Principal } from '../access/principal.ts';
import type { TestedSubgraph } from './contract-subgraph.ts';

interface ListPage {
  nodes: { id: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** The ids of a list, read two rows at a time. */
export async function readOn(subgraph: TestedSubgraph, list: string, principal: Principal): Promise<string[]> {
  const query = `query ($after: ID) { list: ${list}(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await subgraph.ask(query, principal, { after });
    if (errors) throw new Error(errors[0]!.message);
    const { nodes, pageInfo } = data!['list'] as ListPage;
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}
