import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { Agreement } from './agreement.entity.ts';

export const agreementById = rowByKey(Agreement, rooms.agreements);
export const pageOfAgreements = pagesOf(Agreement, rooms.agreements, inCommitOrder);
