import { newId } from '@hub/shared/id/new-id.ts';
import { CaseDeadline } from '@hub/shared/procedure/procedure.entity.ts';
import { row, rowless } from '@hub/shared/testing/contract-rows.ts';
import { ApplicationCall } from '../application-call/application-call.entity.ts';
import { LicenceRenewal } from '../licence-renewal/licence-renewal.entity.ts';
import { ListDraft } from '../list-draft/list-draft.entity.ts';
import { ListingApplication } from '../listing-application/listing-application.entity.ts';
import { Rectification } from '../rectification/rectification.entity.ts';
import { RemovalProposal } from '../removal-proposal/removal-proposal.entity.ts';
import { Removal } from '../removal/removal.entity.ts';

interface Related {
  institutionId: string;
  importerId: string;
  listVersionId: string;
  at: Date;
}

/** A row of each type of the institution list's procedure, for the contract test. */
export function listingRows({ institutionId, importerId, listVersionId, at }: Related) {
  const callId = newId();
  const applicationId = newId();
  return {
    LicenceRenewal: row(LicenceRenewal, {
      id: newId(),
      importerId,
      licence: { number: 'L', scope: ['CHEMICAL'], validUntil: '2024-12-31' },
      filedAt: at,
    }),
    ApplicationCall: row(ApplicationCall, {
      id: callId,
      line: 1,
      kind: 'INSTITUTION',
      opensOn: '2024-03-01',
      openedBy: 'BJHC',
      openedAt: at,
    }),
    ListingApplication: row(ListingApplication, {
      id: applicationId,
      line: 1,
      kind: 'INSTITUTION',
      callId,
      applicantId: institutionId,
      practiceLicence: 'PL-1',
      creditCode: '12110000400686531A',
      claims: {
        registeredCases: 3001,
        visitsLastYear: 0,
        diseaseCodesLastYear: [],
        uncoveredElsewhere: null,
        majorSafetyEventIn3Years: false,
        networkMember: true,
        nationalCentre: false,
        internationalPilot: false,
      },
      plannedDrugs: [],
      submittedAt: at,
    }),
    ListDraft: row(ListDraft, { id: newId(), line: 1, kind: 'INSTITUTION', number: 1, submittedAt: at }),
    Rectification: row(Rectification, {
      id: newId(),
      line: 1,
      institutionId,
      cause: 'C',
      dueOn: '2024-05-01',
      orderedAt: at,
    }),
    Removal: row(Removal, {
      id: newId(),
      line: 1,
      kind: 'INSTITUTION',
      subjectId: institutionId,
      cause: 'ILLEGAL_ACT',
      reason: 'R',
      mayUseDelivered: false,
      removedAt: at,
      listVersionId,
      // Those that must obey have: nothing asks them during the tests.
      inForceAt: at,
      unconfirmed: [],
    }),
    RemovalProposal: row(RemovalProposal, {
      id: newId(),
      line: 1,
      kind: 'IMPORTER',
      subjectId: importerId,
      cause: 'SERIOUS_CONSEQUENCE',
      reason: 'R',
      mayUseDelivered: true,
      textSha256: 'a'.repeat(64),
      proposedBy: 'BJHC',
      proposedAt: at,
    }),
    CaseDeadline: row(CaseDeadline, {
      id: newId(),
      caseId: applicationId,
      procedure: 'institution-listing',
      name: 'REVIEW',
      clause: 'R21',
      startsOn: '2024-04-01',
      rule: '10 working days',
      dueOn: '2024-04-17',
      provisional: false,
      responsibleKind: 'AGENCY',
      responsibleId: 'BJHC',
    }),
    Inbox: rowless({ owner: 'AGENCY:BJHC' }),
  };
}
