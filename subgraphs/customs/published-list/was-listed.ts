import { select } from '@hub/shared/database/statement.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';

/** Whether any version of a list has ever named a member. */
export async function wasListed(
  { em }: Pick<RequestContext, 'em'>,
  kind: 'IMPORTER' | 'INSTITUTION',
  id: string,
): Promise<boolean> {
  const lists = await select(em, 'select 1 from published_list where kind = ? and instr(members, ?) > 0 limit 1', [
    kind,
    id,
  ]);
  return lists.length > 0;
}
