import type { EntityManager } from '@mikro-orm/core';
import { newId } from '@hub/shared/id/new-id.ts';
import {
  CaseCriterion,
  CaseDeadline,
  CaseDocument,
  ProcedureCase,
  ProcedureStep,
} from '@hub/shared/procedure/procedure.entity.ts';
import { ApplicationCall } from '@hub/whitelists/application-call/application-call.entity.ts';
import {
  Deliberation,
  DraftEntry,
  DraftOmission,
  ListDraft,
  MemberOpinion,
} from '@hub/whitelists/list-draft/list-draft.entity.ts';
import { ListingApplication, ReviewOpinion } from '@hub/whitelists/listing-application/listing-application.entity.ts';
import { Rectification } from '@hub/whitelists/rectification/rectification.entity.ts';
import { Removal } from '@hub/whitelists/removal/removal.entity.ts';
import { insertItem } from './insert-item.ts';
import { publishedListId, type Trail } from './trail.ts';

const at = new Date('2024-04-01T08:00:00Z');
const day = '2024-04-01';
const party = { name: 'n', address: 'a' };
const claims = {
  registeredCases: 1,
  visitsLastYear: 1,
  diseaseCodesLastYear: ['2-001'],
  uncoveredElsewhere: 'u',
  majorSafetyEventIn3Years: false,
  networkMember: true,
  nationalCentre: true,
  internationalPilot: true,
};
const texts = { name: 'n', dosageForm: 'f', specification: 's', origin: 'o', port: 'p' };

/** What an institution leaves on its way to the list and off it, with everything that can be there. */
export function insertListing(em: EntityManager, { number: line, institutionId, ids }: Trail): void {
  const { ListingApplication: applicationId, ListDraft: draftId, Rectification: rectificationId } = ids;
  const kind = 'INSTITUTION';
  const owner = { ownerKind: kind, ownerId: institutionId } as const;
  const callId = ids.ApplicationCall;
  const opened = { opensOn: day, closesOn: day, closedAt: at, openedBy: 'BJHC', openedAt: at };
  em.create(ApplicationCall, { id: callId, line, kind, ...opened });
  const of = { id: applicationId, line, kind, callId, applicantId: institutionId, submittedAt: at } as const;
  const plannedDrugs = [{ ...texts, quantity: 1, holder: party, manufacturer: party }];
  const codes = { practiceLicence: 'l', creditCode: 'c', creditCodeReason: 'r' };
  em.create(ListingApplication, { ...of, ...codes, claims, plannedDrugs });
  const review = {
    activities: ['OTHER' as const],
    outcome: 'RECOMMENDED',
    score: 1,
    opinion: 'o',
    givenAt: at,
  } as const;
  em.create(ReviewOpinion, { applicationId, agency: 'BJHC', ...review, activities: [...review.activities] });
  em.create(ListDraft, { id: draftId, line, kind, number: line, submittedAt: at });
  em.create(DraftEntry, { draftId, applicationId, listed: true });
  const omission = { reason: 'r', mayUseDelivered: true, leftOut: true, overtaken: true };
  em.create(DraftOmission, { draftId, memberId: institutionId, ...omission });
  em.create(Deliberation, { draftId, meetsAt: at, convenedAt: at, concludedAt: at });
  const opinion = { present: true, stance: 'AGREE', opinion: 'o', givenAt: at } as const;
  em.create(MemberOpinion, { draftId, agency: 'MIB', ...opinion });
  em.create(Rectification, { id: rectificationId, line, institutionId, cause: 'c', dueOn: day, orderedAt: at });
  const removed = {
    kind,
    subjectId: institutionId,
    cause: 'ILLEGAL_ACT',
    reason: 'r',
    violationId: ids.Violation,
    mayUseDelivered: false,
  } as const;
  const inForce = { removedAt: at, inForceAt: at, unconfirmed: ['trace'] };
  em.create(Removal, { id: ids.Removal, line, ...removed, ...inForce, listVersionId: publishedListId });
  insertItem(em, { kind: owner.ownerKind, id: owner.ownerId }, { line, kind: 'REVIEWED', about: applicationId });
  for (const [id, state, procedure] of [
    [applicationId, 'AGREED', 'institution-listing'],
    [draftId, 'AGREED', 'p'],
    [rectificationId, 'ORDERED', 'p'],
    [ids.Removal, 'REMOVED', 'p'],
  ] as const)
    insertCase(em, id, state, owner, procedure);
}

type Owner = Pick<ProcedureCase, 'ownerKind' | 'ownerId'>;

export function insertCase(em: EntityManager, caseId: string, state: string, owner: Owner, procedure: string): void {
  em.create(ProcedureCase, { id: caseId, procedure, state, steps: 1, ...owner });
  const by = { byKind: 'AGENCY', byId: 'BJHC' } as const;
  em.create(ProcedureStep, { caseId, seq: 1, name: 'n', state, clause: 'R1', ...by, at, note: 'n' });
  const paper = { type: 't', title: 't', sha256: 's', pages: 1, seal: 'NONE', signedOn: day, receivedAt: at } as const;
  em.create(CaseDocument, { caseId, seq: 1, number: 1, ...paper });
  const found = { clause: 'R1', group: 'g', kind: 'JUDGED', claimed: 'c', threshold: 't', outcome: 'MET' } as const;
  em.create(CaseCriterion, { caseId, code: 'C', number: 1, ...found });
  const due = { name: 'n', clause: 'R1', startsOn: day, rule: 'r', dueOn: day, provisional: false, doneAt: at };
  const responsible = { responsibleKind: owner.ownerKind, responsibleId: owner.ownerId };
  em.create(CaseDeadline, { id: newId(), caseId, procedure, ...due, ...responsible });
}
