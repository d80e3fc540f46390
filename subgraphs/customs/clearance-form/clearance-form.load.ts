import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

export const formById = rowByKey(ClearanceForm, rooms.forms);
export const pageOfForms = pagesOf(ClearanceForm, rooms.forms, inCommitOrder);

/** The form that a command was about. */
export const formOfResult = async ({ formId }: { formId: string }, context: RequestContext): Promise<ClearanceForm> =>
  (await formById(context).load(formId))!;
