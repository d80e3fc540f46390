import { byAnyOf, byId, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { newestFirst } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { filteredPagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { requireApprovalId } from '../approval/require-approval-id.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { ClearanceFormFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { rooms } from '../rooms.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

export const formById = rowByKey(ClearanceForm, rooms.forms);

const filters: Filters<ClearanceFormFilter> = {
  drugId: byId('drugId', requireDrug),
  importerId: byId('importerId', requireImporter),
  institutionId: byId('institutionId', requireInstitution),
  approvalId: byId('approvalId', requireApprovalId),
  statuses: byAnyOf('status'),
  from: sinceDay('appliedAt'),
  until: untilDay('appliedAt'),
};
export const pageOfForms = filteredPagesOf({
  entity: ClearanceForm,
  seen: rooms.forms,
  orders: newestFirst,
  at: 'appliedAt',
  filters,
});

/** The form that a command was about. */
export const formOfResult = async ({ formId }: { formId: string }, context: RequestContext): Promise<ClearanceForm> =>
  (await formById(context).load(formId))!;
