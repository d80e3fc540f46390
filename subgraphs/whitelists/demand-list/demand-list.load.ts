import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { defineLoader, groupByKey } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { DrugDossier } from '../import-application/import-application.entity.ts';
import { rooms } from '../rooms.ts';
import { DemandEntry, DemandList } from './demand-list.entity.ts';

export const demandListById = rowByKey(DemandList, rooms.demandLists);
export const pageOfDemandLists = pagesOf(DemandList, rooms.demandLists, inCommitOrder);

/** Whoever reads demand lists reads all dossiers. */
export const dossiersOfDemandList = defineLoader(async ({ em }, ids: readonly string[]) => {
  const entries = await em.find(DemandEntry, { demandListId: { $in: [...ids] } });
  const listOf = new Map(entries.map(({ dossierId, demandListId }) => [dossierId, demandListId]));
  const rows = await em.find(DrugDossier, { id: { $in: [...listOf.keys()] } }, { orderBy: { line: 'asc' } });
  return groupByKey(ids, rows, ({ id }) => listOf.get(id)!);
});

export const demandListOfDossier = defineLoader(async (context, dossierIds: readonly string[]) => {
  const entries = await context.em.find(DemandEntry, { dossierId: { $in: [...dossierIds] } });
  const listOf = new Map(entries.map(({ dossierId, demandListId }) => [dossierId, demandListId]));
  return Promise.all(
    dossierIds.map(async (id) => (listOf.has(id) ? demandListById(context).load(listOf.get(id)!) : null)),
  );
});

/** The demand list that a command was about. */
export const demandListOfResult = ({ demandListId: id }: { demandListId: string }, { em }: RequestContext) =>
  em.findOneOrFail(DemandList, { id });
