import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';

export const declarationById = rowByKey(CustomsDeclaration, rooms.declarations);
export const pageOfDeclarations = pagesOf(CustomsDeclaration, rooms.declarations, inCommitOrder);
/** The declarations under a form: whoever sees the form sees them. */
export const declarationsOfForm = rowsByKey(CustomsDeclaration, everyone, 'formId', 'line');

/** The declaration that a command was about. */
export const declarationOfResult = async (
  { declarationId }: { declarationId: string },
  context: RequestContext,
): Promise<CustomsDeclaration> => (await declarationById(context).load(declarationId))!;
