import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { lockNewest } from '../list-version/publish-list.ts';
import { DraftEntry, DraftOmission, ListDraft } from './list-draft.entity.ts';
import { appliedKinds, listsAppliedFor } from '../listing-application/rules/lists-applied-for.ts';
import { draftOfResult } from './list-draft.load.ts';
import { requireOmissions } from './require-omissions.ts';
import { requireOpinions } from './require-opinions.ts';

/**
 * The owner of a list submits recommended applications to the joint office as a draft, 送审稿, which may also leave out
 * members of the list (R22, R23, R68, D41).
 */
export const submitForDeliberation = command({
  name: 'submitForDeliberation',
  async run(context, { applicationIds, leaveOut = [], document }) {
    const { em, append, now } = context;
    const owner = requireAgency(context.principal, ...appliedKinds.map((each) => listsAppliedFor[each].owner));
    const kind = appliedKinds.find((each) => listsAppliedFor[each].owner === owner)!;
    const { listing, deliberation } = listsAppliedFor[kind];
    if (applicationIds.length === 0 && leaveOut.length === 0) throw badInput('applicationIds', 'EMPTY');
    requireOnce('applicationIds', applicationIds);
    await requireOpinions(em, kind, applicationIds);
    // Locked until commit, so that nobody leaves the list meanwhile, and drafts are numbered one after the other.
    const newest = await lockNewest(context, kind, owner);
    await requireOmissions(em, leaveOut, { kind, newest, applicationIds });
    const draftId = newId();
    await listing.takeAll(context, 'submitForDeliberation', applicationIds);
    for (const applicationId of applicationIds) em.create(DraftEntry, { draftId, applicationId, listed: null });
    for (const { memberId, reason, mayUseDelivered } of leaveOut) {
      const mayUse = mayUseDelivered ?? kind === 'IMPORTER';
      const undecided = { leftOut: null, overtaken: false };
      em.create(DraftOmission, { draftId, memberId, reason, mayUseDelivered: mayUse, ...undecided });
    }
    await deliberation.begin(context, 'submitForDeliberation', {
      id: draftId,
      documents: [document],
      documentField: 'document',
    });
    const number = (await em.count(ListDraft, { kind })) + 1;
    append(ListDraft, { id: draftId, kind, number, submittedAt: now });
    return { draftId };
  },
  payload: { draft: draftOfResult },
});
