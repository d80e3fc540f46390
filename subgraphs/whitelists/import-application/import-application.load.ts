import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { DrugDossier, ImportApplication } from './import-application.entity.ts';

const { importApplications } = rooms;

export const importApplicationById = rowByKey(ImportApplication, importApplications);
export const dossierById = rowByKey(DrugDossier, importApplications);
export const pageOfDossiers = pagesOf(DrugDossier, importApplications, inCommitOrder);
export const dossiersOfApplication = rowsByKey(DrugDossier, importApplications, 'applicationId', 'line');
/** The dossiers that an approval decided. */
export const dossiersOfApproval = rowsByKey(DrugDossier, importApplications, 'approvalId', 'line');
export const dossierOfDemand = rowByKey(DrugDossier, importApplications, 'demandId');

/** The application that a command was about. */
export const importApplicationOfResult = ({ applicationId: id }: { applicationId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ImportApplication, { id });
