import { select } from '@hub/shared/database/statement.ts';
import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';

/** Throws BAD_INPUT if a list is filtered by an importer that no importer list has ever named. */
export async function requireImporter(context: RequestContext, importerId: string | null | undefined): Promise<void> {
  if (importerId === null || importerId === undefined) return;
  const isListed = async () => {
    const lists = await select(
      context.em,
      "select 1 from published_list where kind = 'IMPORTER' and instr(members, ?) > 0 limit 1",
      [importerId],
    );
    return lists.length > 0;
  };
  await requireKnown(context, 'importerId', isListed, 'whitelists');
}
