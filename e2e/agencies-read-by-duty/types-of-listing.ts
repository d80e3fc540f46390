import { lists } from './register.ts';
import { itemFields, ofTrail, type Sample } from './sample.ts';

const application = ofTrail('ListingApplication');
/** The case is concluded, so that its applicant sees the opinions. */
const concerned = 'members institution';

/** The types of the institution list's procedure. */
export const listing: readonly Sample[] = [
  {
    type: 'ApplicationCall',
    of: ofTrail('ApplicationCall'),
    fields: { everyone: 'id kind opensOn closesOn closedAt open openedBy' },
  },
  {
    type: 'ListingApplication',
    of: application,
    fields: {
      [concerned]:
        'id kind call applicant practiceLicence creditCode creditCodeReason claims plannedDrugs submittedAt procedure opinions',
    },
  },
  {
    type: 'InstitutionClaims',
    of: application,
    by: 'claims',
    fields: {
      [concerned]:
        'registeredCases visitsLastYear diseaseCodesLastYear uncoveredElsewhere majorSafetyEventIn3Years networkMember nationalCentre internationalPilot',
    },
  },
  {
    type: 'PlannedDrug',
    of: application,
    by: 'plannedDrugs',
    fields: { [concerned]: 'name dosageForm specification quantity holder manufacturer origin port' },
  },
  {
    type: 'ReviewOpinion',
    of: application,
    by: 'opinions',
    fields: { [concerned]: 'agency activities outcome score opinion givenAt' },
  },
  {
    type: 'Procedure',
    of: application,
    by: 'procedure',
    fields: { [concerned]: 'state steps documents deadlines criteria' },
  },
  {
    type: 'Step',
    of: application,
    by: 'procedure steps',
    fields: { [concerned]: 'seq name state clause by at note' },
  },
  {
    type: 'Document',
    of: application,
    by: 'procedure documents',
    fields: { [concerned]: 'type title sha256 pages seal signedOn receivedAt' },
  },
  {
    type: 'Deadline',
    of: application,
    by: 'procedure deadlines',
    fields: { [concerned]: 'name clause startsOn rule dueOn provisional doneAt overdue' },
  },
  {
    type: 'Criterion',
    of: application,
    by: 'procedure criteria',
    fields: { [concerned]: 'code clause group kind claimed threshold outcome' },
  },
  {
    type: 'ListDraft',
    of: ofTrail('ListDraft'),
    fields: { members: 'id kind number submittedAt entries omissions deliberation procedure' },
  },
  { type: 'DraftEntry', of: ofTrail('ListDraft'), by: 'entries', fields: { members: 'application listed' } },
  {
    type: 'DraftOmission',
    of: ofTrail('ListDraft'),
    by: 'omissions',
    fields: { members: 'institution reason mayUseDelivered leftOut overtaken' },
  },
  {
    type: 'Deliberation',
    of: ofTrail('ListDraft'),
    by: 'deliberation',
    fields: { members: 'meetsAt convenedAt concludedAt members' },
  },
  {
    type: 'MemberOpinion',
    of: ofTrail('ListDraft'),
    by: 'deliberation members',
    fields: { members: 'agency present stance opinion givenAt' },
  },
  {
    type: 'Rectification',
    of: ofTrail('Rectification'),
    fields: { 'BJHC BJMPA TIANZHU institution': 'id institution cause dueOn orderedAt procedure' },
  },
  {
    type: 'Removal',
    of: ofTrail('Removal'),
    fields: {
      everyone: 'id kind institution cause reason mayUseDelivered removedAt inForceAt unconfirmed list',
      'supply institution': 'procedure',
      'BJHC BJMPA TIANZHU XICHENG_AMR institution': 'violation',
    },
  },
  {
    type: 'CaseDeadline',
    by: 'listDeadlines nodes',
    fields: { 'institution otherInstitution': 'id deadline about procedure responsible' },
  },
  { type: 'Inbox', by: 'inbox', fields: { registered: 'owner', 'institution otherInstitution': 'lists' } },
  {
    type: 'InboxItem',
    by: 'inbox lists nodes',
    fields: { 'institution otherInstitution': itemFields },
  },
  {
    type: 'ListVersion',
    of: () => ({ __typename: 'ListVersion', id: lists.INSTITUTION }),
    fields: {
      everyone: 'id kind version effectiveFrom publishedAt publishedBy inForceFrom signatures reason entries',
      members: 'draft',
    },
  },
  {
    type: 'ListChange',
    by: `listChanges(kind:INSTITUTION,from:"2024-01-01",until:"2024-12-31")`,
    fields: { everyone: 'list entry change removal' },
  },
  { type: 'Setting', by: 'settings', fields: { everyone: 'key meaning clause value validFrom owner' } },
];
