import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { signText } from '@hub/shared/procedure/sign-text.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { importerRemoval, removers } from './importer-removal.ts';
import { RemovalProposal } from './removal-proposal.entity.ts';
import { proposalOfResult } from './removal.load.ts';
import { requireOnList } from './require-on-list.ts';
import { requireCause } from './rules/removal-causes.ts';

/**
 * TIANZHU or BJMPA proposes to remove an importer for a serious consequence, and signs the decision; the importer stays
 * on the list until the other one has signed it too (R70). A violation alone removes nobody (R71).
 */
export const proposeImporterRemoval = command({
  name: 'proposeImporterRemoval',
  async run(context, { importerId, cause, reason, document }) {
    const { em, now, append, principal } = context;
    importerRemoval.requireActor(context, 'proposeImporterRemoval');
    requireCause('IMPORTER', cause);
    await requireOnList(context, 'IMPORTER', importerId);
    const open = { procedure: importerRemoval.rules.name, ownerId: importerId, state: 'PROPOSED' };
    const other = await em.findOne(ProcedureCase, open);
    if (other) throw refuse('ALREADY_EXISTS', { kind: 'RemovalProposal', id: other.id });
    const id = newId();
    await importerRemoval.begin(context, 'proposeImporterRemoval', {
      id,
      owner: { kind: 'IMPORTER', id: importerId },
      documents: [document],
      documentField: 'document',
      note: reason,
    });
    const textSha256 = document.sha256.toLowerCase();
    await signText(context, { caseId: id, sha256: textSha256, signed: textSha256, signatories: removers });
    const proposedBy = principal.organisation.id;
    append(RemovalProposal, { id, importerId, cause, reason, textSha256, proposedBy, proposedAt: now });
    return { proposalId: id };
  },
  payload: { proposal: proposalOfResult },
});
