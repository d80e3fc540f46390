import { parties } from './callers.ts';
import { ofTrail, type Sample } from './sample.ts';

/** Whoever reviews an application of an importer, and its applicant. */
const concerned = 'BJMPA TIANZHU CUSTOMS importer';
const application = ofTrail('ListingApplication', 'ImporterApplication');
const importer = () => ({ __typename: 'Importer', id: parties.importer });

/** The types of the importer list's procedure. */
export const importerListing: readonly Sample[] = [
  {
    type: 'Importer',
    of: importer,
    fields: {
      everyone: 'id name nameEn customsCode creditCode licence listed creditRecords',
      [concerned]: 'applications',
      'supply importer': 'licenceRenewals',
      'supply institution importer': 'agreements',
    },
  },
  {
    type: 'LicenceRenewal',
    of: ofTrail('LicenceRenewal'),
    fields: { 'supply importer': 'id importer licence filedAt acceptedAt procedure' },
  },
  { type: 'Licence', of: importer, by: 'licence', fields: { everyone: 'number scope validUntil' } },
  {
    type: 'ListingApplication',
    of: application,
    fields: {
      [concerned]: 'id kind call applicant creditCode creditCodeReason importerClaims submittedAt procedure',
    },
  },
  {
    type: 'ImporterClaims',
    of: application,
    by: 'importerClaims',
    fields: {
      [concerned]: 'customsCode customsFiling licence separateArea codingReady majorViolationIn2Years',
    },
  },
  {
    type: 'ListDraft',
    of: ofTrail('ListDraft', 'ImporterDraft'),
    fields: { members: 'id kind number submittedAt text omissions procedure' },
  },
  {
    type: 'DraftOmission',
    of: ofTrail('ListDraft', 'ImporterDraft'),
    by: 'omissions',
    fields: { members: 'importer reason mayUseDelivered leftOut overtaken' },
  },
  {
    type: 'ListText',
    of: ofTrail('ListDraft', 'ImporterDraft'),
    by: 'text',
    fields: { members: 'base text sha256 signatures' },
  },
  {
    type: 'RemovalProposal',
    of: ofTrail('RemovalProposal'),
    fields: {
      supply: 'id kind importer cause reason mayUseDelivered textSha256 proposedBy proposedAt signatures procedure',
      'BJMPA TIANZHU CUSTOMS': 'violation',
    },
  },
  {
    type: 'Removal',
    of: ofTrail('Removal', 'ImporterRemoval'),
    fields: {
      everyone: 'id kind importer cause reason mayUseDelivered removedAt inForceAt unconfirmed list signatures',
      'supply importer': 'procedure',
      'BJMPA TIANZHU CUSTOMS importer': 'violation',
    },
  },
  {
    type: 'RemovalProposal',
    of: ofTrail('RemovalProposal', 'DrugProposal'),
    fields: { supply: 'id kind drug cause reason mayUseDelivered textSha256 proposedBy proposedAt procedure' },
  },
  {
    type: 'Removal',
    of: ofTrail('Removal', 'DrugRemoval'),
    fields: {
      everyone: 'id kind drug cause reason mayUseDelivered removedAt inForceAt unconfirmed list',
      supply: 'procedure',
    },
  },
  {
    type: 'Signature',
    of: ofTrail('Removal', 'ImporterRemoval'),
    by: 'signatures',
    fields: { everyone: 'by sha256 signedAt' },
  },
];
