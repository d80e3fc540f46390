import { ascending } from '@hub/shared/paging/find-page.ts';
import { everyone, pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { Disease } from './disease.entity.ts';

export const diseaseByCode = rowByKey(Disease, everyone, 'code');
export const pageOfDiseases = pagesOf(Disease, everyone, { CODE: ascending('code') }, 'code');
