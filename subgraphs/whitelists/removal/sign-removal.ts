import { signText } from '@hub/shared/procedure/sign-text.ts';
import { command } from '../command.ts';
import { ImporterRemoved } from '../published/importer-events.ts';
import { removalsInForce } from './bring-into-force.ts';
import { importerRemoval, removers } from './importer-removal.ts';
import { RemovalProposal } from './removal-proposal.entity.ts';
import { removeFromList } from './remove-from-list.ts';
import { removalOfResult } from './removal.load.ts';
import { requireOnList } from './require-on-list.ts';

/**
 * The other one of TIANZHU and BJMPA signs the decision to remove an importer, which takes effect at once (R70). What has
 * left the zone by then may be received and used.
 */
export const signRemoval = command({
  name: 'signRemoval',
  async run(context, { proposalId: id, textSha256: signed }) {
    const { em, publish } = context;
    await importerRemoval.ready(context, 'signRemoval', id);
    const proposal = await em.findOneOrFail(RemovalProposal, { id });
    const { importerId, cause, reason, textSha256: sha256 } = proposal;
    await signText(context, { caseId: id, sha256, signed, signatories: removers });
    const versions = await requireOnList(context, 'IMPORTER', importerId);
    await importerRemoval.take(context, 'signRemoval', id);
    const removal = { kind: 'IMPORTER', id, subjectId: importerId, cause, reason } as const;
    await removeFromList(context, { ...removal, mayUseDelivered: true, signedCaseId: id }, versions);
    publish(ImporterRemoved, importerId, { removalId: id, importerId });
    return { removalId: id };
  },
  afterCommit: ({ agency }, { removalId }) => removalsInForce.bring(agency, removalId),
  payload: { removal: removalOfResult },
});
