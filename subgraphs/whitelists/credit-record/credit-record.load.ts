import { inCommitOrder, type PageArgs } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { CreditRecord } from './credit-record.entity.ts';

export const creditRecordById = rowByKey(CreditRecord, everyone);
export const pageOfCreditRecords = pagesOf(CreditRecord, everyone, inCommitOrder);
export const recordsOfViolation = rowsByKey(CreditRecord, everyone, 'violationId', 'line');

interface Asked extends PageArgs<keyof typeof inCommitOrder> {
  withdrawn?: boolean | null;
}

/** Only withdrawn records, or only others. */
export const areWithdrawn = (withdrawn: boolean | null | undefined) =>
  typeof withdrawn === 'boolean' ? { withdrawnAt: withdrawn ? { $ne: null } : null } : {};

/** A page of the records of an institution or importer. */
export const pageOfSubject = (context: RequestContext, subjectId: string, { withdrawn, ...page }: Asked) =>
  pageOfCreditRecords(context, { subjectId, ...areWithdrawn(withdrawn) }, page);

/** The credit record that a command was about. */
export const creditRecordOfResult = ({ creditRecordId: id }: { creditRecordId: string }, { em }: RequestContext) =>
  em.findOneOrFail(CreditRecord, { id });
