import type { FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Notice } from '../notice/notice.entity.ts';
import { AdverseReactionReport } from './report.entity.ts';

/**
 * Agencies and analysts see all reports, institutions their own, importers the serious ones on packs they supplied
 * (R94).
 */
export function visibleReports(principal: Principal | undefined): FilterQuery<AdverseReactionReport> {
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'AGENCY' || kind === 'ANALYST') return {};
  if (kind === 'INSTITUTION') return { institutionId: id! };
  return kind === 'IMPORTER' ? { importerId: id!, serious: true } : { id: { $in: [] } };
}

export const reportById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(AdverseReactionReport, {
    $and: [visibleReports(principal), { id: { $in: [...ids] } }],
  });
  return inKeyOrder(ids, rows, (row) => row.id);
});

export const reportsOfItem = defineLoader(async ({ em, principal }, codes: readonly string[]) => {
  const rows = await em.find(
    AdverseReactionReport,
    { $and: [visibleReports(principal), { itemCode: { $in: [...codes] } }] },
    { orderBy: { id: 'asc' } },
  );
  return groupByKey(codes, rows, (row) => row.itemCode);
});

export const noticesOfReport = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(Notice, { reportId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return groupByKey(ids, rows, (row) => row.reportId!);
});
