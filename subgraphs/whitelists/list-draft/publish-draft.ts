import type { EntityManager } from '@mikro-orm/core';
import type { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { ListingApplication } from '../listing-application/listing-application.entity.ts';
import { listsAppliedFor, type AppliedKind } from '../listing-application/rules/lists-applied-for.ts';
import { ListMember, type ListVersion } from '../list-version/list-version.entity.ts';
import { namesOf } from '../list-version/names-of.ts';
import { refuse } from '../refusals.ts';
import { DraftEntry, DraftOmission } from './list-draft.entity.ts';

/** The agreed applications of a draft, in the order of their ids. */
export async function agreedApplications(em: EntityManager, draftId: string): Promise<ListingApplication[]> {
  const agreed = await em.find(DraftEntry, { draftId, listed: true });
  const ids = agreed.map(({ applicationId }) => applicationId);
  return em.find(ListingApplication, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
}

/** Those whom a draft leaves out as the members agreed, in the order of their ids, but for those who have left the list otherwise. */
export async function agreedOmissions(em: EntityManager, draftId: string): Promise<DraftOmission[]> {
  const agreed = { draftId, leftOut: true, overtaken: false };
  return em.find(DraftOmission, agreed, { orderBy: { memberId: 'asc' } });
}

interface Changes {
  applications: readonly ListingApplication[];
  omissions: readonly DraftOmission[];
}

/** Those who are on a list once a draft is published: those of its newest version but whom it leaves out, and the applicants. */
export async function membersWith(
  em: EntityManager,
  kind: AppliedKind,
  newest: ListVersion | null,
  { applications, omissions }: Changes,
) {
  const before = newest ? await em.find(ListMember, { listVersionId: newest.id }) : [];
  const leftOut = new Set(omissions.map(({ memberId }) => memberId));
  const kept = before.map(({ memberId }) => memberId).filter((id) => !leftOut.has(id));
  const ids = [...kept, ...applications.map(({ applicantId }) => applicantId)];
  return namedMembers(em, kind, [...new Set(ids)].toSorted());
}

/** Members of a list, with their names. */
export async function namedMembers(em: EntityManager, kind: AppliedKind, memberIds: readonly string[]) {
  const names = await namesOf(em, listsAppliedFor[kind].applicant, memberIds);
  return memberIds.map((memberId) => ({ memberId, name: names.get(memberId)!, institutionIds: [] }));
}

/** Throws DRAFT_NOT_AGREED for a draft that the members have not agreed on. */
export function requireAgreed(draft: ProcedureCase | null): void {
  if (draft && ['SUBMITTED', 'CONVENED', 'REJECTED'].includes(draft.state))
    throw refuse('DRAFT_NOT_AGREED', { draft: draft.id, status: draft.state });
}
