import { everyone, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { Agency } from './agency.entity.ts';

export const agencyByCode = rowByKey(Agency, everyone, 'code');

export const allAgencies = ({ em }: RequestContext): Promise<Agency[]> =>
  em.find(Agency, {}, { orderBy: { code: 'asc' } });
