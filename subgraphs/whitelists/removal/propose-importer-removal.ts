import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '../command.ts';
import { importerRemoval, removers } from './importer-removal.ts';
import { requireNoneProposed } from './open-proposal.ts';
import { proposeRemoval } from './propose-removal.ts';
import { proposalOfResult } from '../removal-proposal/removal-proposal.load.ts';
import { requireOnList } from './require-on-list.ts';
import { requireCause } from './rules/removal-causes.ts';
import { requireViolation } from '../violation/require-violation.ts';

/**
 * TIANZHU or BJMPA proposes to remove an importer for a serious consequence, and signs the decision; the importer stays
 * on the list until the other one has signed it too (R70). A violation alone removes nobody, but may be named as what led to
 * the consequence (R71). What has left the zone by then may be received and used.
 */
export const proposeImporterRemoval = command({
  name: 'proposeImporterRemoval',
  async run(context, { importerId, cause, reason, violationId = null, document }) {
    importerRemoval.requireActor(context, 'proposeImporterRemoval');
    requireCause('IMPORTER', cause);
    await requireOnList(context, 'IMPORTER', importerId);
    if (violationId !== null) await requireViolation(context.em, { id: violationId, subjectId: importerId });
    await requireNoneProposed(context, importerId);
    const id = newId();
    await importerRemoval.begin(context, 'proposeImporterRemoval', {
      id,
      owner: { kind: 'IMPORTER', id: importerId },
      documents: [document],
      documentField: 'document',
      note: reason,
    });
    const proposed = { id, kind: 'IMPORTER', subjectId: importerId, cause, reason, violationId } as const;
    await proposeRemoval(
      context,
      { ...proposed, mayUseDelivered: true },
      { decision: document.sha256, signatories: removers },
    );
    return { proposalId: id };
  },
  payload: { proposal: proposalOfResult },
});
