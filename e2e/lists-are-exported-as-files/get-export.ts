import { readCsv } from '@hub/shared/testing/read-csv.ts';
import type { TestHub } from '../test-hub.ts';

type Served = Pick<TestHub, 'url' | 'tokenOf'>;

/** Asks for an exported list, `name` or `name?filter`. */
export async function getExport(
  { url, tokenOf }: Served,
  path: string,
  organisation?: string,
  language = 'en',
  signal?: AbortSignal,
): Promise<Response> {
  const [name, filter = ''] = path.split('?');
  const token = organisation && (await tokenOf(organisation));
  const headers = { 'accept-language': language, ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return fetch(new URL(`/export/${name}.csv?${filter}`, url), { headers, ...(signal ? { signal } : {}) });
}

/** An exported list, line by line; the first has the headings. */
export async function asked(hub: Served, path: string, organisation: string): Promise<{ lines: string[][] }> {
  const response = await getExport(hub, path, organisation);
  if (response.status !== 200) throw new Error(await response.text());
  return { lines: readCsv(await response.text()) };
}

/** How an export was refused: its status, the code, and the field that is wrong. */
export async function codeOf(response: Response): Promise<[number, string, string | undefined]> {
  const { errors } = (await response.json()) as {
    errors: [{ extensions: { code: string; params?: { field?: string } } }];
  };
  const { code, params } = errors[0].extensions;
  return [response.status, code, params?.field];
}

/** The ids of a list in the graph, in commit order. */
export async function idsInGraph(hub: Pick<TestHub, 'as'>, list: string, organisation: string): Promise<string[]> {
  const client = await hub.as(organisation);
  const ids: string[] = [];
  for (let after = ''; ;) {
    const page = await client.query(`{ list: ${list}(first: 200, order: OLDEST_FIRST ${after}) {
      nodes { id } pageInfo { endCursor hasNextPage } } }`);
    ids.push(...page.list.nodes.map(({ id }: { id: string }) => id));
    if (!page.list.pageInfo.hasNextPage) return ids;
    after = `after: "${page.list.pageInfo.endCursor}"`;
  }
}
