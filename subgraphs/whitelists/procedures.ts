import type { ProcedureRules } from '@hub/shared/procedure/rules.ts';
import { approvalEnding } from './approval/approval-ending.ts';
import { demandListProcedure } from './demand-list/demand-list-procedure.ts';
import { drugDemandProcedure } from './drug-demand/drug-demand-procedure.ts';
import { drugRegistrationProcedure } from './drug-registration/drug-registration-procedure.ts';
import { earlyAssessmentProcedure } from './early-assessment/early-assessment-procedure.ts';
import { importDossier } from './import-application/rules/import-dossier.ts';
import { importerListing } from './listing-application/rules/importer-listing.ts';
import { licenceRenewalProcedure } from './licence-renewal/licence-renewal-procedure.ts';
import { agreementProcedure } from './agreement/agreement-procedure.ts';
import { institutionListing } from './listing-application/rules/institution-listing.ts';
import { inspectionProcedure } from './inspection/inspection-procedure.ts';
import { importerDeliberation, institutionDeliberation } from './list-draft/rules/list-deliberation.ts';
import { rectificationProcedure } from './rectification/rectification-procedure.ts';
import { drugRemoval, riskRemoval } from './removal/drug-removal.ts';
import { importerRemoval } from './removal/importer-removal.ts';
import { institutionRemoval } from './removal/institution-removal.ts';
import { importerAdjustment, institutionAdjustment } from './removal/list-adjustment.ts';
import { violationProcedure } from './violation/violation-procedure.ts';

/** All procedures of this agency's subgraph. */
export const procedures: readonly ProcedureRules[] = [
  institutionListing.rules,
  institutionDeliberation.rules,
  rectificationProcedure.rules,
  institutionRemoval.rules,
  drugDemandProcedure.rules,
  importDossier.rules,
  demandListProcedure.rules,
  earlyAssessmentProcedure.rules,
  approvalEnding.rules,
  inspectionProcedure.rules,
  violationProcedure.rules,
  importerListing.rules,
  importerDeliberation.rules,
  importerRemoval.rules,
  agreementProcedure.rules,
  institutionAdjustment.rules,
  importerAdjustment.rules,
  drugRemoval.rules,
  riskRemoval.rules,
  drugRegistrationProcedure.rules,
  licenceRenewalProcedure.rules,
];
