import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '../command.ts';
import { requireRegistration } from '../drug-registration/end-reviews.ts';
import { removalsInForce } from './bring-into-force.ts';
import { drugRemoval, riskRemoval, riskRemovers } from './drug-removal.ts';
import { overtakeProposal, requireNoneProposed } from './open-proposal.ts';
import { proposeRemoval } from './propose-removal.ts';
import { removalOfResult } from './removal.load.ts';
import { proposalOfResult } from '../removal-proposal/removal-proposal.load.ts';
import { nameOfDrug, removeDrugFromList } from './remove-drug-from-list.ts';
import { requireOnList } from './require-on-list.ts';
import { requireCause } from './rules/removal-causes.ts';

/**
 * BJMPA removes a drug from the list at once, with its cause (R31). For a risk it proposes the removal and signs the
 * decision, and the drug stays on the list until BJHC has signed it too (R48). Whether what institutions have may be used
 * is said in the removal (D9). For a registration in China it must have recorded that (R39).
 */
export const removeDrug = command({
  name: 'removeDrug',
  async run(context, { drugId, cause, reason, mayUseDelivered = false, document }) {
    drugRemoval.requireActor(context, 'removeDrug');
    requireCause('DRUG', cause);
    const versions = await requireOnList(context, 'DRUG', drugId);
    const id = newId();
    const removal = { id, kind: 'DRUG', subjectId: drugId, cause, reason, mayUseDelivered } as const;
    const name = await nameOfDrug(context, drugId);
    await requireRegistration(context, { id: drugId, name }, cause);
    const step = { id, documents: [document], documentField: 'document', note: reason };
    if (cause === 'RISK') {
      await requireNoneProposed(context, drugId);
      await riskRemoval.begin(context, 'removeDrug', { ...step, details: { REMOVAL_PROPOSED: name } });
      await proposeRemoval(context, removal, { decision: document.sha256, signatories: riskRemovers });
      return { proposalId: id, removalId: null };
    }
    await drugRemoval.begin(context, 'removeDrug', { ...step, details: { REMOVED: name } });
    await removeDrugFromList(context, removal, versions);
    await overtakeProposal(context, 'DRUG', drugId);
    return { proposalId: null, removalId: id };
  },
  afterCommit: async ({ agency }, { removalId }) => {
    if (removalId) await removalsInForce.bring(agency, removalId);
  },
  payload: {
    removal: ({ removalId }, context) => (removalId ? removalOfResult({ removalId }, context) : null),
    proposal: ({ proposalId }, context) => (proposalId ? proposalOfResult({ proposalId }, context) : null),
  },
});
