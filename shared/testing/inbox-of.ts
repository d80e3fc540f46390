import type { Organisation } from '../access/principal.ts';
import type { TestedSubgraph } from './contract-subgraph.ts';

/** What an organisation reads in its inbox. */
export interface ReadItem {
  id: string;
  kind: string;
  about: string;
  clause: string;
  text: string;
  task: boolean;
  open: boolean;
  answeredAt: string | null;
  subject: { __typename: string } | null;
}

/** The items of an organisation about something, oldest first, by the field of the inbox that the agency has. */
export async function itemsAbout(
  subgraph: TestedSubgraph,
  field: string,
  { kind, id }: Organisation,
  about: string,
): Promise<ReadItem[]> {
  const selection = 'nodes { id kind about clause text task open answeredAt subject { __typename } }';
  const principal = { subject: 'test', organisation: { kind, id }, scopes: [] };
  const { data, errors } = await subgraph.ask(`{ inbox { page: ${field}(first: 200) { ${selection} } } }`, principal);
  if (errors) throw new Error(errors[0]!.message);
  const { page } = data!['inbox'] as { page: { nodes: ReadItem[] } };
  return page.nodes.filter((item) => item.about === about);
}

/** Their kinds, each with what it is about and whether it is open. */
export const inShort = (items: readonly ReadItem[]): string[] =>
  items.map(({ kind, subject, open }) => `${kind} ${subject?.__typename ?? 'nothing'} ${open ? 'open' : 'done'}`);
