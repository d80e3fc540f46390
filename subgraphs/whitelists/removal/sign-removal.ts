import { signText } from '@hub/shared/procedure/sign-text.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { command } from '../command.ts';
import { ImporterRemoved } from '../published/importer-events.ts';
import { refuse } from '../refusals.ts';
import { removalsInForce } from './bring-into-force.ts';
import { riskRemovers } from './drug-removal.ts';
import { removers } from './importer-removal.ts';
import { proposedRemovals } from './proposed-removals.ts';
import { RemovalProposal } from '../removal-proposal/removal-proposal.entity.ts';
import { nameOfDrug, removeDrugFromList } from './remove-drug-from-list.ts';
import { removeFromList } from './remove-from-list.ts';
import { removalOfResult } from './removal.load.ts';
import { lockNewest } from '../list-version/publish-list.ts';
import { publisherOf } from '../list-version/publishers.ts';
import { requireOnList } from './require-on-list.ts';

/**
 * The other agency signs the decision to remove, which takes effect at once: of an importer TIANZHU or BJMPA (R70), of a
 * drug for a risk BJHC (R48).
 */
export const signRemoval = command({
  name: 'signRemoval',
  async run(context, { proposalId: id, textSha256 }) {
    const { em, principal, publish } = context;
    requireAgency(principal, ...new Set([...removers, ...riskRemovers]));
    const proposal = await em.findOne(RemovalProposal, { id });
    if (!proposal) throw refuse('NOT_FOUND', { kind: 'RemovalProposal', id });
    const { kind, subjectId, cause, reason, violationId, mayUseDelivered, textSha256: sha256 } = proposal;
    const { procedure, signatories } = proposedRemovals[kind];
    // The list is locked first, as by whoever takes it off the list otherwise.
    await lockNewest(context, kind, publisherOf[kind]);
    await procedure.ready(context, 'signRemoval', id);
    await signText(context, { caseId: id, sha256, signed: textSha256, signatories });
    const versions = await requireOnList(context, kind, subjectId);
    const removal = { kind, id, subjectId, cause, reason, violationId, mayUseDelivered, signedCaseId: id };
    if (kind === 'DRUG') {
      await procedure.take(context, 'signRemoval', id, { details: { REMOVED: await nameOfDrug(context, subjectId) } });
      await removeDrugFromList(context, removal, versions);
    } else {
      await procedure.take(context, 'signRemoval', id);
      await removeFromList(context, removal, versions);
      publish(ImporterRemoved, subjectId, { removalId: id, importerId: subjectId, cause: 'SERIOUS_CONSEQUENCE' });
    }
    return { removalId: id };
  },
  afterCommit: ({ agency }, { removalId }) => removalsInForce.bring(agency, removalId),
  payload: { removal: removalOfResult },
});
