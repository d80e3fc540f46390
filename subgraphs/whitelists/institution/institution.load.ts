import { ascending } from '@hub/shared/paging/find-page.ts';
import { byName } from '@hub/shared/paging/named-rows.ts';
import { everyone, pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { Institution } from './institution.entity.ts';

export const institutionById = rowByKey(Institution, everyone);
export const pageOfInstitutions = pagesOf(Institution, everyone, { ID: ascending('id'), ...byName });
