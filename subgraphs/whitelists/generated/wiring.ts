// Generated from the names of files by npm run generate. Not edited by hand.
import { resolversOfCommands, type CommandsOf } from '@hub/shared/command/commands-of.ts';
import type { Wiring } from '@hub/shared/subgraph/definition.ts';
import { mergedResolvers, type Complete } from '@hub/shared/subgraph/merged-resolvers.ts';
import { registerDrug } from '../drug/register-drug.ts';
import { classifyDrug } from '../drug/classify-drug.ts';
import { recordApproval } from '../approval/record-approval.ts';
import { endApproval } from '../approval/end-approval.ts';
import { fileDrugDemand } from '../drug-demand/file-drug-demand.ts';
import { guideDrugDemand } from '../drug-demand/guide-drug-demand.ts';
import { applyForTemporaryImport } from '../import-application/apply-for-temporary-import.ts';
import { closeDemandList } from '../demand-list/close-demand-list.ts';
import { giveEarlyAssessment } from '../early-assessment/give-early-assessment.ts';
import { recordDossierStatus } from '../import-application/record-dossier-status.ts';
import { publishDrugList } from '../list-version/publish-drug-list.ts';
import { registerAgreement } from '../agreement/register-agreement.ts';
import { confirmAgreement } from '../agreement/confirm-agreement.ts';
import { withdrawAgreement } from '../agreement/withdraw-agreement.ts';
import { endAgreement } from '../agreement/end-agreement.ts';
import { openApplicationCall } from '../application-call/open-application-call.ts';
import { closeApplicationCall } from '../application-call/close-application-call.ts';
import { applyForInstitutionList } from '../listing-application/apply-for-institution-list.ts';
import { applyForImporterList } from '../listing-application/apply-for-importer-list.ts';
import { renewLicence } from '../licence-renewal/renew-licence.ts';
import { decideLicenceRenewal } from '../licence-renewal/decide-licence-renewal.ts';
import { acceptImporterApplication } from '../listing-application/accept-importer-application.ts';
import { giveImporterOpinion } from '../listing-application/give-importer-opinion.ts';
import { withdrawListingApplication } from '../listing-application/withdraw-listing-application.ts';
import { reviewInstitutionApplication } from '../listing-application/review-institution-application.ts';
import { submitForDeliberation } from '../list-draft/submit-for-deliberation.ts';
import { conveneDeliberation } from '../list-draft/convene-deliberation.ts';
import { giveDeliberationOpinion } from '../list-draft/give-deliberation-opinion.ts';
import { concludeDeliberation } from '../list-draft/conclude-deliberation.ts';
import { publishInstitutionList } from '../list-draft/publish-institution-list.ts';
import { signImporterList } from '../list-draft/sign-importer-list.ts';
import { orderRectification } from '../rectification/order-rectification.ts';
import { closeRectification } from '../rectification/close-rectification.ts';
import { removeInstitution } from '../removal/remove-institution.ts';
import { recordInspection } from '../inspection/record-inspection.ts';
import { recordViolation } from '../violation/record-violation.ts';
import { publishCreditRecord } from '../credit-record/publish-credit-record.ts';
import { withdrawCreditRecord } from '../credit-record/withdraw-credit-record.ts';
import { proposeImporterRemoval } from '../removal/propose-importer-removal.ts';
import { signRemoval } from '../removal/sign-removal.ts';
import { withdrawRemovalProposal } from '../removal-proposal/withdraw-removal-proposal.ts';
import { removeDrug } from '../removal/remove-drug.ts';
import { recordRegistration } from '../drug-registration/record-registration.ts';
import { keepDrug } from '../drug-registration/keep-drug.ts';
import { changeSetting } from '../setting/change-setting.ts';
import { acknowledgeListItems } from '../inbox/acknowledge-list-items.ts';
import { Agency } from '../agency/agency.entity.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { ApplicationCall } from '../application-call/application-call.entity.ts';
import { Approval, ApprovalShare } from '../approval/approval.entity.ts';
import { CreditRecord } from '../credit-record/credit-record.entity.ts';
import { DemandList, DemandEntry } from '../demand-list/demand-list.entity.ts';
import { Disease } from '../disease/disease.entity.ts';
import { DrugDemand } from '../drug-demand/drug-demand.entity.ts';
import { DrugRegistration } from '../drug-registration/drug-registration.entity.ts';
import { Drug } from '../drug/drug.entity.ts';
import { EarlyAssessment, AssessmentRow } from '../early-assessment/early-assessment.entity.ts';
import { ImportApplication, DrugDossier } from '../import-application/import-application.entity.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Inspection } from '../inspection/inspection.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { LicenceRenewal } from '../licence-renewal/licence-renewal.entity.ts';
import { ListDraft, DraftEntry, DraftOmission, Deliberation, MemberOpinion } from '../list-draft/list-draft.entity.ts';
import { ListText } from '../list-text/list-text.entity.ts';
import { ListVersion, ListMember } from '../list-version/list-version.entity.ts';
import { ListingApplication, ReviewOpinion } from '../listing-application/listing-application.entity.ts';
import { PilotPeriod } from '../pilot-period/pilot-period.entity.ts';
import { Rectification } from '../rectification/rectification.entity.ts';
import { RemovalProposal } from '../removal-proposal/removal-proposal.entity.ts';
import { Removal } from '../removal/removal.entity.ts';
import { Violation } from '../violation/violation.entity.ts';
import { agencyResolvers } from '../agency/agency.resolvers.ts';
import { agreementResolvers } from '../agreement/agreement.resolvers.ts';
import { applicationCallResolvers } from '../application-call/application-call.resolvers.ts';
import { approvalResolvers } from '../approval/approval.resolvers.ts';
import { caseDeadlineResolvers } from '../case-deadline/case-deadline.resolvers.ts';
import { creditRecordResolvers } from '../credit-record/credit-record.resolvers.ts';
import { demandListResolvers } from '../demand-list/demand-list.resolvers.ts';
import { diseaseResolvers } from '../disease/disease.resolvers.ts';
import { drugDemandResolvers } from '../drug-demand/drug-demand.resolvers.ts';
import { drugDossierResolvers } from '../drug-dossier/drug-dossier.resolvers.ts';
import { drugRegistrationResolvers } from '../drug-registration/drug-registration.resolvers.ts';
import { drugResolvers } from '../drug/drug.resolvers.ts';
import { earlyAssessmentResolvers } from '../early-assessment/early-assessment.resolvers.ts';
import { findingResolvers } from '../finding/finding.resolvers.ts';
import { importApplicationResolvers } from '../import-application/import-application.resolvers.ts';
import { importerResolvers } from '../importer/importer.resolvers.ts';
import { inboxResolvers } from '../inbox/inbox.resolvers.ts';
import { inspectionResolvers } from '../inspection/inspection.resolvers.ts';
import { institutionResolvers } from '../institution/institution.resolvers.ts';
import { licenceRenewalResolvers } from '../licence-renewal/licence-renewal.resolvers.ts';
import { listDraftResolvers } from '../list-draft/list-draft.resolvers.ts';
import { listTextResolvers } from '../list-text/list-text.resolvers.ts';
import { listResolvers } from '../list-version/list-version.resolvers.ts';
import { listingApplicationResolvers } from '../listing-application/listing-application.resolvers.ts';
import { meResolvers } from '../me/me.resolvers.ts';
import { organisationResolvers } from '../organisation/organisation.resolvers.ts';
import { pilotPeriodResolvers } from '../pilot-period/pilot-period.resolvers.ts';
import { procedureResolvers } from '../procedure/procedure.resolvers.ts';
import { rectificationResolvers } from '../rectification/rectification.resolvers.ts';
import { removalProposalResolvers } from '../removal-proposal/removal-proposal.resolvers.ts';
import { removalResolvers } from '../removal/removal.resolvers.ts';
import { settingResolvers } from '../setting/setting.resolvers.ts';
import { violationResolvers } from '../violation/violation.resolvers.ts';
import { initial as initial0001 } from '../migrations/0001-initial.ts';
import { exactText as exactText0002 } from '../migrations/0002-exact-text.ts';
import { listsInCommitOrder as listsInCommitOrder0003 } from '../migrations/0003-lists-in-commit-order.ts';
import { eventIds as eventIds0004 } from '@hub/shared/feed/0004-event-ids.ts';
import { storageProbe as storageProbe0005 } from '@hub/shared/database/0005-storage-probe.ts';
import { cursorRebuilds as cursorRebuilds0006 } from '@hub/shared/feed/0006-cursor-rebuilds.ts';
import { linesOfLists as linesOfLists0007 } from '../migrations/0007-lines-of-lists.ts';
import { indexesOfLists as indexesOfLists0008 } from '../migrations/0008-indexes-of-lists.ts';
import { institutionList as institutionList0009 } from '../migrations/0009-institution-list.ts';
import { inbox as inbox0010 } from '../migrations/0010-inbox.ts';
import { openItems as openItems0011 } from '../migrations/0011-open-items.ts';
import { sealedCursors as sealedCursors0012 } from '@hub/shared/feed/0012-sealed-cursors.ts';
import { closedCalls as closedCalls0013 } from '../migrations/0013-closed-calls.ts';
import { inboxChanges as inboxChanges0014 } from '../migrations/0014-inbox-changes.ts';
import { removalsInForce as removalsInForce0015 } from '../migrations/0015-removals-in-force.ts';
import { drugsToApproval as drugsToApproval0016 } from '../migrations/0016-drugs-to-approval.ts';
import { creditRecords as creditRecords0017 } from '../migrations/0017-credit-records.ts';
import { importerList as importerList0018 } from '../migrations/0018-importer-list.ts';
import { confirmedAgreements as confirmedAgreements0019 } from '../migrations/0019-confirmed-agreements.ts';
import { drugRegistrations as drugRegistrations0020 } from '../migrations/0020-drug-registrations.ts';
import { approvalEndsInForce as approvalEndsInForce0021 } from '../migrations/0021-approval-ends-in-force.ts';
import { licences as licences0022 } from '../migrations/0022-licences.ts';
import { listOmissions as listOmissions0023 } from '../migrations/0023-list-omissions.ts';
import { reminders as reminders0024 } from '../migrations/0024-reminders.ts';
import { violationsOfRemovals as violationsOfRemovals0025 } from '../migrations/0025-violations-of-removals.ts';
import type { Mutations } from '../command.ts';
import type { Resolvers } from './resolvers.ts';

const commands: CommandsOf<Mutations> = {
  registerDrug,
  classifyDrug,
  recordApproval,
  endApproval,
  fileDrugDemand,
  guideDrugDemand,
  applyForTemporaryImport,
  closeDemandList,
  giveEarlyAssessment,
  recordDossierStatus,
  publishDrugList,
  registerAgreement,
  confirmAgreement,
  withdrawAgreement,
  endAgreement,
  openApplicationCall,
  closeApplicationCall,
  applyForInstitutionList,
  applyForImporterList,
  renewLicence,
  decideLicenceRenewal,
  acceptImporterApplication,
  giveImporterOpinion,
  withdrawListingApplication,
  reviewInstitutionApplication,
  submitForDeliberation,
  conveneDeliberation,
  giveDeliberationOpinion,
  concludeDeliberation,
  publishInstitutionList,
  signImporterList,
  orderRectification,
  closeRectification,
  removeInstitution,
  recordInspection,
  recordViolation,
  publishCreditRecord,
  withdrawCreditRecord,
  proposeImporterRemoval,
  signRemoval,
  withdrawRemovalProposal,
  removeDrug,
  recordRegistration,
  keepDrug,
  changeSetting,
  acknowledgeListItems,
};

const resolvers: Complete<Omit<Resolvers, 'Mutation'>> = mergedResolvers(
  agencyResolvers,
  agreementResolvers,
  applicationCallResolvers,
  approvalResolvers,
  caseDeadlineResolvers,
  creditRecordResolvers,
  demandListResolvers,
  diseaseResolvers,
  drugDemandResolvers,
  drugDossierResolvers,
  drugRegistrationResolvers,
  drugResolvers,
  earlyAssessmentResolvers,
  findingResolvers,
  importApplicationResolvers,
  importerResolvers,
  inboxResolvers,
  inspectionResolvers,
  institutionResolvers,
  licenceRenewalResolvers,
  listDraftResolvers,
  listTextResolvers,
  listResolvers,
  listingApplicationResolvers,
  meResolvers,
  organisationResolvers,
  pilotPeriodResolvers,
  procedureResolvers,
  rectificationResolvers,
  removalProposalResolvers,
  removalResolvers,
  settingResolvers,
  violationResolvers,
);

/** What of this subgraph is found by the names of its files. */
export const wiring: Wiring = {
  resolvers: mergedResolvers(resolvers, resolversOfCommands(commands)),
  entities: [
    Agency,
    Agreement,
    ApplicationCall,
    Approval,
    ApprovalShare,
    CreditRecord,
    DemandList,
    DemandEntry,
    Disease,
    DrugDemand,
    DrugRegistration,
    Drug,
    EarlyAssessment,
    AssessmentRow,
    ImportApplication,
    DrugDossier,
    Importer,
    Inspection,
    Institution,
    LicenceRenewal,
    ListDraft,
    DraftEntry,
    DraftOmission,
    Deliberation,
    MemberOpinion,
    ListText,
    ListVersion,
    ListMember,
    ListingApplication,
    ReviewOpinion,
    PilotPeriod,
    Rectification,
    RemovalProposal,
    Removal,
    Violation,
  ],
  migrations: [
    initial0001,
    exactText0002,
    listsInCommitOrder0003,
    eventIds0004,
    storageProbe0005,
    cursorRebuilds0006,
    linesOfLists0007,
    indexesOfLists0008,
    institutionList0009,
    inbox0010,
    openItems0011,
    sealedCursors0012,
    closedCalls0013,
    inboxChanges0014,
    removalsInForce0015,
    drugsToApproval0016,
    creditRecords0017,
    importerList0018,
    confirmedAgreements0019,
    drugRegistrations0020,
    approvalEndsInForce0021,
    licences0022,
    listOmissions0023,
    reminders0024,
    violationsOfRemovals0025,
  ],
  reactions: [],
};
