import { ascending, descending } from '@hub/shared/paging/find-page.ts';
import { CaseDeadline } from '@hub/shared/procedure/procedure.entity.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { ownDeadlines } from './own-deadlines.ts';

const byDueDay = { DUE: ascending('dueOn', 'id'), DUE_DESCENDING: descending('dueOn', 'id') };

export const deadlineById = rowByKey(CaseDeadline, ownDeadlines);
export const pageOfDeadlines = pagesOf(CaseDeadline, ownDeadlines, byDueDay);
