import type { EntityManager } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { settingAt } from '@hub/shared/setting/setting-at.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { listOfResult } from '../list-version/list-version.load.ts';
import { refuse } from '../refusals.ts';
import { Institution } from '../institution/institution.entity.ts';
import { ListMember } from '../list-version/list-version.entity.ts';
import { namesOf } from '../list-version/names-of.ts';
import { lockNewest, publishList, requireFirstDay } from '../list-version/publish-list.ts';
import { settings } from '../setting/definitions.ts';
import { DraftEntry } from './list-draft.entity.ts';
import { ListingApplication } from '../listing-application/listing-application.entity.ts';
import { institutionListing } from '../listing-application/rules/institution-listing.ts';
import { listDeliberation } from './rules/list-deliberation.ts';

/**
 * BJHC, alone, publishes what the deliberation agreed on: the next version of the institution list, with those who were
 * on it before (R24). It never takes effect before it is published (D33).
 */
export const publishInstitutionList = command({
  name: 'publishInstitutionList',
  async run(context, { draftId, effectiveFrom }) {
    const { em, now, principal } = context;
    listDeliberation.requireActor(context, 'publishInstitutionList');
    const draft = await listDeliberation.find(context, draftId);
    if (draft && ['SUBMITTED', 'CONVENED', 'REJECTED'].includes(draft.state))
      throw refuse('DRAFT_NOT_AGREED', { draft: draftId, status: draft.state });
    await listDeliberation.take(context, 'publishInstitutionList', draftId);
    const today = dayOf(now);
    const earliest = addDays(today, await settingAt(em, settings.objectionDays, today));
    if (effectiveFrom < earliest) throw refuse('LIST_RETROACTIVE', { effectiveFrom, earliest });
    const publishedBy = principal.organisation.id;
    const newest = await lockNewest(context, 'INSTITUTION', publishedBy);
    requireFirstDay(newest, effectiveFrom, today);
    const before = newest ? await em.find(ListMember, { listVersionId: newest.id }) : [];
    const added = await applicantsOf(context, draftId);
    const memberIds = [...new Set([...before.map(({ memberId }) => memberId), ...added])].toSorted();
    const members = await namedMembers(em, memberIds);
    const listVersionId = await publishList(context, {
      kind: 'INSTITUTION',
      effectiveFrom,
      publishedBy,
      members,
      draftId,
    });
    return { listVersionId };
  },
  payload: { list: listOfResult },
});

/** Takes the agreed applications of a draft to LISTED; returns their applicants. */
async function applicantsOf(context: CommandContext, draftId: string): Promise<string[]> {
  const { em } = context;
  const agreed = await em.find(DraftEntry, { draftId, listed: true }, { orderBy: { applicationId: 'asc' } });
  const ids = agreed.map(({ applicationId }) => applicationId);
  await institutionListing.takeAll(context, 'publishInstitutionList', ids);
  const applications = await em.find(ListingApplication, { id: { $in: ids } });
  return applications.map(({ applicantId }) => applicantId);
}

/** Members of an institution list, with their names. */
export async function namedMembers(em: EntityManager, memberIds: readonly string[]) {
  const names = await namesOf(em, Institution, memberIds);
  return memberIds.map((memberId) => ({ memberId, name: names.get(memberId)!, institutionIds: [] }));
}
