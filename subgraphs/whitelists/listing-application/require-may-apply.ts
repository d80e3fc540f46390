import { LockMode, type EntityManager, type EntityName } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { ApplicationCall } from '../application-call/application-call.entity.ts';
import { callNotOpen } from '../application-call/call-not-open.ts';
import { isOpen } from '../application-call/rules/call-days.ts';
import type { Institution } from '../institution/institution.entity.ts';
import { refuse } from '../refusals.ts';
import { listsAppliedFor, type AppliedKind } from './rules/lists-applied-for.ts';

/** Throws NOT_FOUND, CALL_NOT_OPEN or ALREADY_EXISTS unless the caller may now apply to a list (R10, D27). */
export async function requireMayApply(context: CommandContext, kind: AppliedKind, callId: string): Promise<void> {
  const { em, principal } = context;
  const { applicant, applicantKind } = listsAppliedFor[kind];
  const { id } = principal.organisation;
  // Locked until commit: of two applications at once the second sees the first.
  if (!(await em.findOne(applicant as EntityName<Institution>, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })))
    throw refuse('NOT_FOUND', { kind: applicantKind, id });
  await requireOpenCall(context, kind, callId);
  await requireNoneUnderWay(em, kind, id);
}

async function requireOpenCall({ em, now }: CommandContext, kind: AppliedKind, callId: string): Promise<void> {
  // Locked until commit, so that nobody applies to a call that has been closed.
  const lock = { lockMode: LockMode.PESSIMISTIC_READ } as const;
  const call = await em.findOne(ApplicationCall, { id: callId, kind }, lock);
  if (!call) throw refuse('NOT_FOUND', { kind: 'ApplicationCall', id: callId });
  if (!isOpen(call, now)) throw callNotOpen(call, now);
}

/** An application that was returned or rejected has ended; a new one starts anew (D27). */
async function requireNoneUnderWay(em: EntityManager, kind: AppliedKind, ownerId: string): Promise<void> {
  const { listing, underWay } = listsAppliedFor[kind];
  const procedure = listing.rules.name;
  const open = await em.findOne(ProcedureCase, { procedure, ownerId, state: { $in: [...underWay] } });
  if (open) throw refuse('ALREADY_EXISTS', { kind: 'ListingApplication', id: open.id });
}
