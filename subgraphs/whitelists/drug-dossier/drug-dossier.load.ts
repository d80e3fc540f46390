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
