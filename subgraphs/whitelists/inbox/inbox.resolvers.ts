import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import type { InboxStep } from '@hub/shared/inbox/inbox-changed.ts';
import { inboxOf } from '@hub/shared/inbox/inbox-resolvers.ts';
import { caseById } from '@hub/shared/procedure/procedure.load.ts';
import { agreementResolvers } from '../agreement/agreement.resolvers.ts';
import { approvalResolvers } from '../approval/approval.resolvers.ts';
import { demandListResolvers } from '../demand-list/demand-list.resolvers.ts';
import { drugDossierResolvers } from '../drug-dossier/drug-dossier.resolvers.ts';
import { drugDemandResolvers } from '../drug-demand/drug-demand.resolvers.ts';
import { drugRegistrationResolvers } from '../drug-registration/drug-registration.resolvers.ts';
import { earlyAssessmentResolvers } from '../early-assessment/early-assessment.resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { inspectionResolvers } from '../inspection/inspection.resolvers.ts';
import { licenceRenewalResolvers } from '../licence-renewal/licence-renewal.resolvers.ts';
import { listDraftResolvers } from '../list-draft/list-draft.resolvers.ts';
import { listingApplicationResolvers } from '../listing-application/listing-application.resolvers.ts';
import { importerResolvers } from '../importer/importer.resolvers.ts';
import { procedures } from '../procedures.ts';
import { reminders } from '../reminders.ts';
import { rectificationResolvers } from '../rectification/rectification.resolvers.ts';
import { removalProposalResolvers } from '../removal-proposal/removal-proposal.resolvers.ts';
import { removalResolvers } from '../removal/removal.resolvers.ts';
import { violationResolvers } from '../violation/violation.resolvers.ts';

const steps = procedures.flatMap((procedure) => Object.values(procedure.steps));
const { Inspection } = inspectionResolvers;
const { Agreement } = agreementResolvers;
const { LicenceRenewal } = licenceRenewalResolvers;
const { ListDraft } = listDraftResolvers;
const { ListingApplication } = listingApplicationResolvers;
const { Rectification } = rectificationResolvers;
const { Removal } = removalResolvers;
const { RemovalProposal } = removalProposalResolvers;
const { Approval } = approvalResolvers;
const { DemandList } = demandListResolvers;
const { DrugDemand } = drugDemandResolvers;
const { DrugDossier } = drugDossierResolvers;
const { DrugRegistration } = drugRegistrationResolvers;
const { EarlyAssessment } = earlyAssessmentResolvers;
const { Importer } = importerResolvers;
const { Violation } = violationResolvers;

/** Items are about cases, what the procedures ask and tell, or remind of a last day. */
const inbox = inboxOf({
  kinds: [
    ...steps.flatMap(({ starts = [], notices = [] }) => [
      ...starts.map(({ name }) => name),
      ...notices.map(({ kind }) => kind),
    ]),
    ...reminders.subjects.keys(),
  ],
  subjectType: async ({ kind, about }, context) => {
    if (reminders.subjects.has(kind)) return reminders.subjects.get(kind);
    const { procedure } = (await caseById(context).load(about)) ?? {};
    return procedures.find(({ name }) => name === procedure)?.kind;
  },
  subjects: {
    Agreement,
    Approval,
    DemandList,
    DrugDemand,
    DrugDossier,
    DrugRegistration,
    EarlyAssessment,
    Importer,
    Inspection,
    LicenceRenewal,
    ListDraft,
    ListingApplication,
    Rectification,
    Removal,
    RemovalProposal,
    Violation,
  },
});

export type InboxChangeRow = InboxStep;
export type InboxItemRow = InboxItem;
export type InboxSubjectRow = {
  __typename:
    | 'Agreement'
    | 'Approval'
    | 'DemandList'
    | 'DrugDemand'
    | 'DrugDossier'
    | 'DrugRegistration'
    | 'EarlyAssessment'
    | 'Importer'
    | 'Inspection'
    | 'LicenceRenewal'
    | 'ListDraft'
    | 'ListingApplication'
    | 'Rectification'
    | 'Removal'
    | 'RemovalProposal'
    | 'Violation';
};

export const inboxResolvers = {
  ...inbox.types,
  Subscription: { listInboxChanged: inbox.changed },
  Inbox: { ...inbox.types.Inbox, lists: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
