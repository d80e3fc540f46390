import { ascending } from '@hub/shared/paging/find-page.ts';
import { byName } from '@hub/shared/paging/named-rows.ts';
import { everyone, pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { Importer } from './importer.entity.ts';

export const importerById = rowByKey(Importer, everyone);
export const pageOfImporters = pagesOf(Importer, everyone, { ID: ascending('id'), ...byName });
