import type { ProcedureRules } from '@hub/shared/procedure/rules.ts';
import { institutionListing } from './listing-application/rules/institution-listing.ts';
import { listDeliberation } from './list-draft/rules/list-deliberation.ts';
import { rectificationProcedure } from './rectification/rectification-procedure.ts';
import { institutionRemoval } from './removal/institution-removal.ts';

/** All procedures of this agency's subgraph. */
export const procedures: readonly ProcedureRules[] = [
  institutionListing.rules,
  listDeliberation.rules,
  rectificationProcedure.rules,
  institutionRemoval.rules,
];
