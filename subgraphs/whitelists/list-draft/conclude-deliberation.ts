import type { EntityManager } from '@mikro-orm/core';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { Deliberation, DraftEntry, DraftOmission, MemberOpinion } from './list-draft.entity.ts';
import { listOfDraft } from './list-of-draft.ts';
import { draftOfResult } from './list-draft.load.ts';

/** The joint office records what the members concluded; each has given an opinion or is recorded as absent (D26). */
export const concludeDeliberation = command({
  name: 'concludeDeliberation',
  async run(context, { draftId, listed, leftOut = [], absent, minutes }) {
    const { em, now } = context;
    const to = listed.length + leftOut.length > 0 ? 'AGREED' : 'REJECTED';
    const { listing, deliberation, applicantKind } = await listOfDraft(context, 'concludeDeliberation', draftId);
    await deliberation.take(context, 'concludeDeliberation', draftId, {
      to,
      documents: [minutes],
      documentField: 'minutes',
    });
    requireOnce('listed', listed);
    await recordAbsences(em, draftId, absent);
    const entries = await em.find(DraftEntry, { draftId }, { orderBy: { applicationId: 'asc' } });
    const unknown = listed.filter((id) => !entries.some(({ applicationId }) => applicationId === id));
    throwRefusals(unknown.map((id) => refuse('NOT_FOUND', { kind: 'ListingApplication', id })));
    for (const entry of entries) entry.listed = listed.includes(entry.applicationId);
    const ids = entries.map(({ applicationId }) => applicationId);
    await listing.takeAll(context, 'concludeDeliberation', ids, (found) => {
      if (found && listed.includes(found.id)) return { to: 'AGREED' };
      // The application of one that was removed meanwhile has ended.
      return found?.state === 'IN_DRAFT' ? { to: 'REJECTED' } : undefined;
    });
    await recordOmissions(em, { draftId, leftOut, kind: applicantKind });
    (await em.findOneOrFail(Deliberation, { draftId })).concludedAt = now;
    return { draftId };
  },
  payload: { draft: draftOfResult },
});

/** Throws NOT_FOUND for one whom the draft does not leave out, WRONG_STATUS for one who has left the list meanwhile. */
async function recordOmissions(
  em: EntityManager,
  { draftId, leftOut, kind }: { draftId: string; leftOut: readonly string[]; kind: 'Institution' | 'Importer' },
): Promise<void> {
  requireOnce('leftOut', leftOut);
  const omissions = await em.find(DraftOmission, { draftId });
  throwRefusals(
    leftOut.flatMap((id) => {
      const omission = omissions.find(({ memberId }) => memberId === id);
      if (!omission) return [refuse('NOT_FOUND', { kind, id })];
      return omission.overtaken ? [refuse('WRONG_STATUS', { kind, id, status: 'REMOVED', expected: 'LISTED' })] : [];
    }),
  );
  for (const omission of omissions) omission.leftOut = leftOut.includes(omission.memberId);
}

/** Throws MEMBERS_MISSING while a member has neither given an opinion nor been recorded as absent. */
async function recordAbsences(em: EntityManager, draftId: string, absent: readonly string[]): Promise<void> {
  requireOnce('absent', absent);
  const opinions = await em.find(MemberOpinion, { draftId });
  throwRefusals(
    absent.flatMap((agency, at) => {
      const member = opinions.find((each) => each.agency === agency);
      return member && member.givenAt === null ? [] : [badInput(`absent[${at}]`, 'UNKNOWN')];
    }),
  );
  const waiting = opinions.filter(({ givenAt, agency }) => givenAt === null && !absent.includes(agency));
  const agencies = waiting.map(({ agency }) => agency).join(' / ');
  if (waiting.length > 0) throw refuse('MEMBERS_MISSING', { agencies });
  for (const member of opinions) if (member.givenAt === null) member.present = false;
}
