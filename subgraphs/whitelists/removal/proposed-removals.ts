import { riskRemoval, riskRemovers } from './drug-removal.ts';
import { importerRemoval, removers } from './importer-removal.ts';

/** The way of a proposed removal from each list, and who signs it. */
export const proposedRemovals = {
  DRUG: { procedure: riskRemoval, signatories: riskRemovers },
  IMPORTER: { procedure: importerRemoval, signatories: removers },
} as const;
