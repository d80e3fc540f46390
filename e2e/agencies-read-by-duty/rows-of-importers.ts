import type { EntityManager } from '@mikro-orm/core';
import { newId } from '@hub/shared/id/new-id.ts';
import { CaseSignature, ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { DraftOmission, ListDraft } from '@hub/whitelists/list-draft/list-draft.entity.ts';
import { LicenceRenewal } from '@hub/whitelists/licence-renewal/licence-renewal.entity.ts';
import { ListText } from '@hub/whitelists/list-text/list-text.entity.ts';
import {
  ListingApplication,
  type ImporterClaims,
} from '@hub/whitelists/listing-application/listing-application.entity.ts';
import { RemovalProposal } from '@hub/whitelists/removal-proposal/removal-proposal.entity.ts';
import { Removal } from '@hub/whitelists/removal/removal.entity.ts';
import { publishedListId, type Trail } from './trail.ts';

const at = new Date('2024-04-01T08:00:00Z');
const claims: ImporterClaims = {
  customsCode: '1111660001',
  customsFiling: 'f',
  licence: { number: 'n', scope: ['CHEMICAL'], validUntil: '2024-12-31' },
  separateArea: true,
  codingReady: true,
  majorViolationIn2Years: false,
};

/** What an importer leaves on its way to the list and off it: an application that is in no draft, and a draft. */
export function insertImporterListing(em: EntityManager, { number, importerId, ids }: Trail): void {
  const { ImporterApplication: id, ImporterDraft: draftId, RemovalProposal: proposalId } = ids;
  const line = number + 10;
  const kind = 'IMPORTER';
  const of = { id, line, kind, callId: ids.ApplicationCall, applicantId: importerId, submittedAt: at } as const;
  em.create(ListingApplication, { ...of, creditCode: 'c', creditCodeReason: 'r', claims, plannedDrugs: [] });
  em.create(LicenceRenewal, {
    id: ids.LicenceRenewal,
    importerId,
    licence: claims.licence,
    filedAt: at,
    acceptedAt: at,
  });
  em.create(ListDraft, { id: draftId, line, kind, number, submittedAt: at });
  const omission = { reason: 'r', mayUseDelivered: true, leftOut: true, overtaken: true };
  em.create(DraftOmission, { draftId, memberId: importerId, ...omission });
  const textId = newId();
  em.create(ListText, { id: textId, draftId, base: 0, text: 't', sha256: 's' });
  const cause = 'SERIOUS_CONSEQUENCE';
  const proposed = {
    kind,
    subjectId: importerId,
    cause,
    reason: 'r',
    violationId: ids.ImporterViolation,
    mayUseDelivered: true,
  } as const;
  em.create(RemovalProposal, {
    id: proposalId,
    line,
    ...proposed,
    textSha256: 's',
    proposedBy: 'BJMPA',
    proposedAt: at,
  });
  const obeyed = { inForceAt: at, unconfirmed: ['trace'] };
  const removed = {
    kind,
    subjectId: importerId,
    cause,
    reason: 'r',
    violationId: ids.ImporterViolation,
    mayUseDelivered: true,
  } as const;
  em.create(Removal, {
    id: ids.ImporterRemoval,
    line,
    ...removed,
    removedAt: at,
    listVersionId: publishedListId,
    ...obeyed,
  });
  for (const caseId of [textId, proposalId, ids.ImporterRemoval])
    em.create(CaseSignature, { caseId, byKind: 'AGENCY', byId: 'BJMPA', sha256: 's', signedAt: at });
  const owner = { ownerKind: 'AGENCY', ownerId: 'TIANZHU' } as const;
  for (const [caseId, state] of [
    [id, 'SUBMITTED'],
    [draftId, 'PUBLISHED'],
    [ids.LicenceRenewal, 'ACCEPTED'],
  ] as const)
    em.create(ProcedureCase, { id: caseId, procedure: 'p', state, steps: 1, ...owner });
}
