import type { Principal } from '../access/principal.ts';
import type { TestedSubgraph } from './contract-subgraph.ts';

interface ListPage {
  nodes: Record<string, string>[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** The keys of a list, read two rows at a time; `args` are further arguments of it. */
export async function readOn(
  subgraph: TestedSubgraph,
  list: string,
  principal: Principal,
  { key = 'id', args = '' } = {},
): Promise<string[]> {
  const query = `query ($after: ID) { list: ${list}(first: 2, after: $after, ${args}) { nodes { ${key} } pageInfo { endCursor hasNextPage } } }`;
  const keys: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await subgraph.ask(query, principal, { after });
    if (errors) throw new Error(errors[0]!.message);
    const { nodes, pageInfo } = data!['list'] as ListPage;
    keys.push(...nodes.map((node) => node[key]!));
    if (!pageInfo.hasNextPage) return keys;
    after = pageInfo.endCursor;
  }
}
