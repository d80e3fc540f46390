import { raw, type FilterQuery } from '@mikro-orm/core';
import { sqlFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { DrugDossier } from '../import-application/import-application.entity.ts';
import { rooms } from '../rooms.ts';

const { importApplications } = rooms;

export const dossierById = rowByKey(DrugDossier, importApplications);
export const pageOfDossiers = pagesOf(DrugDossier, importApplications, inCommitOrder);
export const dossiersOfApplication = rowsByKey(DrugDossier, importApplications, 'applicationId', 'line');
/** The dossiers that an approval decided. */
export const dossiersOfApproval = rowsByKey(DrugDossier, importApplications, 'approvalId', 'line');
export const dossierOfDemand = rowByKey(DrugDossier, importApplications, 'demandId');

/** Those of which NMPA approved a drug. */
export const approvedAs = (drugId: string): FilterQuery<DrugDossier> => {
  const isOfDrug = (dossier: string) => `${dossier}.approval_id in (select id from approval where drug_id = ?)`;
  return { [raw(isOfDrug, [drugId])]: [] };
};

/** The id of the last dossier of which NMPA approved a drug, of those that the caller sees. */
export const lastDossierOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
  const { condition, values } = sqlFor(importApplications, principal, 'dossier');
  const rows = await select<{ id: string; drugId: string }>(
    em,
    `select dossier.id, approval.drug_id as drugId from drug_dossier dossier
      join approval on approval.id = dossier.approval_id
      where approval.drug_id in (${placeholders(drugIds)}) and ${condition} order by dossier.line`,
    [...drugIds, ...values],
  );
  const last = new Map(rows.map(({ id, drugId }) => [drugId, id]));
  return drugIds.map((drugId) => last.get(drugId) ?? null);
});
