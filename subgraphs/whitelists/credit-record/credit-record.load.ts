import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { CreditRecord } from './credit-record.entity.ts';

export const creditRecordById = rowByKey(CreditRecord, everyone);
export const pageOfCreditRecords = pagesOf(CreditRecord, everyone, inCommitOrder);
export const recordsOfViolation = rowsByKey(CreditRecord, everyone, 'violationId', 'line');

/** The credit record that a command was about. */
export const creditRecordOfResult = ({ creditRecordId: id }: { creditRecordId: string }, { em }: RequestContext) =>
  em.findOneOrFail(CreditRecord, { id });
