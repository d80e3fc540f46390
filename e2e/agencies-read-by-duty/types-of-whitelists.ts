import { parties } from './callers.ts';
import { lists } from './register.ts';
import { drugs } from './types-of-drugs.ts';
import { importerListing } from './types-of-importers.ts';
import { listing } from './types-of-listing.ts';
import { supervision } from './types-of-supervision.ts';
import { drug, ofTrail, type Sample } from './sample.ts';

const names = 'id name nameEn';
const list = (kind: keyof typeof lists) => () => ({ __typename: 'ListVersion', id: lists[kind] });

export const whitelists: readonly Sample[] = [
  ...drugs,
  ...listing,
  ...supervision,
  ...importerListing,
  {
    type: 'Agency',
    of: () => ({ __typename: 'Agency', code: 'BJMPA' }),
    fields: { everyone: 'code name nameEn' },
  },
  {
    type: 'Agency',
    of: () => ({ __typename: 'Agency', code: 'XICHENG_AMR' }),
    fields: { everyone: 'code name nameEn district' },
  },
  {
    type: 'Disease',
    of: () => ({ __typename: 'Disease', code: '2-001' }),
    fields: { everyone: 'code batch number name nameEn' },
  },
  {
    type: 'Institution',
    of: () => ({ __typename: 'Institution', id: parties.institution }),
    fields: {
      everyone: `${names} district listed drugs creditRecords`,
      'supply institution importer': 'agreements approvals',
      'care institution': 'dossiers',
    },
  },
  {
    type: 'Drug',
    of: drug,
    fields: {
      everyone: `${names} dosageForm specification unit holder manufacturer origin port diseases excludedClass licenceScope registrations listed permittedInstitutions`,
      'supply MIB analyst': 'approved',
      'supply institution otherInstitution importer otherImporter': 'approvals',
      'care institution otherInstitution': 'dossiers inPrinciple',
    },
  },
  { type: 'Party', of: drug, by: 'holder', fields: { everyone: 'name address' } },
  {
    type: 'ListVersion',
    of: list('DRUG'),
    fields: {
      everyone: 'id kind version effectiveFrom publishedAt publishedBy inForceFrom signatures reason entries',
      members: 'draft',
    },
  },
  {
    type: 'ListEntry',
    of: list('DRUG'),
    by: 'entries',
    fields: { everyone: 'drug permittedInstitutions justification' },
  },
  {
    type: 'ListEntry',
    of: list('INSTITUTION'),
    by: 'entries',
    fields: { everyone: 'institution permittedInstitutions justification' },
  },
  {
    type: 'ListEntry',
    of: list('IMPORTER'),
    by: 'entries',
    fields: { everyone: 'importer permittedInstitutions justification' },
  },
  {
    type: 'Approval',
    of: ofTrail('Approval'),
    fields: {
      'supply institution importer':
        'id number date drug shares validUntil sameLetter status endedAt endInForceAt unconfirmed endReason ending',
      supply: 'quantity',
      'care institution': 'dossiers',
    },
  },
  {
    type: 'ApprovalShare',
    of: ofTrail('Approval'),
    by: 'shares',
    fields: { 'supply institution importer': 'institution quantity' },
  },
  {
    type: 'Agreement',
    of: ofTrail('Agreement'),
    fields: {
      'supply institution importer':
        'id kind importer institution manufacturer validFrom validUntil documentHash registeredAt state confirmations confirmedAt selectionGrounds responsibilities quality endedOn procedure',
    },
  },
  {
    type: 'Signature',
    of: ofTrail('Agreement'),
    by: 'confirmations',
    fields: { 'supply institution importer': 'by sha256 signedAt' },
  },
  { type: 'PilotPeriod', by: 'pilotPeriod', fields: { everyone: 'from until open note' } },
  {
    type: 'Me',
    by: 'me',
    fields: {
      signedIn: 'kind id',
      'members NHC districts institution otherInstitution importer otherImporter': 'scopes mutations',
      'supply MIB SHUNYI NMPA NHC districts institution otherInstitution importer otherImporter': 'name nameEn',
    },
  },
];
