import { byAnyOf, byId, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, filteredPagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { requireFormId } from '../clearance-form/require-form-id.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { CustomsDeclarationFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { rooms } from '../rooms.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';

export const declarationById = rowByKey(CustomsDeclaration, rooms.declarations);

const filters: Filters<CustomsDeclarationFilter> = {
  drugId: byId('drugId', requireDrug),
  importerId: byId('importerId', requireImporter),
  institutionId: byId('institutionId', requireInstitution),
  formId: byId('formId', requireFormId),
  statuses: byAnyOf('status'),
  from: sinceDay('recordedAt'),
  until: untilDay('recordedAt'),
};
export const pageOfDeclarations = filteredPagesOf({
  entity: CustomsDeclaration,
  seen: rooms.declarations,
  orders: inCommitOrder,
  at: 'recordedAt',
  filters,
});

/** The declarations under a form: whoever sees the form sees them. */
export const declarationsOfForm = rowsByKey(CustomsDeclaration, everyone, 'formId', 'line');

/** The declaration that a command was about. */
export const declarationOfResult = async (
  { declarationId }: { declarationId: string },
  context: RequestContext,
): Promise<CustomsDeclaration> => (await declarationById(context).load(declarationId))!;
