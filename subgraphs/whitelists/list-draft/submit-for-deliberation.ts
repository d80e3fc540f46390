import { LockMode } from '@mikro-orm/core';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { Agency } from '../agency/agency.entity.ts';
import { DraftEntry, ListDraft } from './list-draft.entity.ts';
import { institutionListing } from '../listing-application/rules/institution-listing.ts';
import { listDeliberation } from './rules/list-deliberation.ts';
import { draftOfResult } from './list-draft.load.ts';

/** BJHC submits recommended applications to the joint office as a draft list, 送审稿 (R22, R23). */
export const submitForDeliberation = command({
  name: 'submitForDeliberation',
  async run(context, { applicationIds, document }) {
    const { em, append, now } = context;
    listDeliberation.requireActor(context, 'submitForDeliberation');
    if (applicationIds.length === 0) throw badInput('applicationIds', 'EMPTY');
    requireOnce('applicationIds', applicationIds);
    const draftId = newId();
    await institutionListing.takeAll(context, 'submitForDeliberation', applicationIds);
    for (const applicationId of applicationIds) em.create(DraftEntry, { draftId, applicationId, listed: null });
    await listDeliberation.begin(context, 'submitForDeliberation', {
      id: draftId,
      documents: [document],
      documentField: 'document',
    });
    // Locked until commit, so that drafts are numbered one after the other.
    await em.findOne(Agency, { code: context.principal.organisation.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const number = (await em.count(ListDraft, { kind: 'INSTITUTION' })) + 1;
    append(ListDraft, { id: draftId, kind: 'INSTITUTION', number, submittedAt: now });
    return { draftId };
  },
  payload: { draft: draftOfResult },
});
