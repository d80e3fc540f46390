import { parties } from './callers.ts';
import type { Trail } from './trail.ts';
import { drug, itemFields, ofTrail, used, type Sample } from './sample.ts';

const pack = 'code state lot drug importer';
const inZone = ({ zoneCode }: Trail) => ({ __typename: 'Item', code: zoneCode });

/** Who is told something here. */
const told = 'BJMPA institution otherInstitution importer otherImporter';

export const trace: readonly Sample[] = [
  {
    type: 'Item',
    of: used,
    fields: {
      'care institution importer': `${pack} institution release path`,
      'care institution': 'use',
    },
  },
  { type: 'Item', of: inZone, fields: { 'care zone importer': `${pack} path` } },
  {
    type: 'ItemStep',
    of: used,
    by: 'path',
    fields: { 'care institution importer': 'state at byKind importer' },
  },
  {
    type: 'ItemStep',
    of: used,
    by: 'path 1',
    fields: { 'care institution importer': 'state at byKind institution' },
  },
  { type: 'ItemStep', of: used, by: 'path 2', fields: { 'care institution': 'state at byKind institution' } },
  {
    type: 'ItemUse',
    of: ofTrail('ItemUse'),
    fields: {
      'care institution': 'id item institution department doctor disease usedAt consentBy consentedAt',
      institution: 'patientPseudonym',
    },
  },
  {
    type: 'ClinicalProtocol',
    of: ofTrail('ClinicalProtocol'),
    fields: { 'care institution': 'id institution drug diseases patientGroup departments registeredAt' },
  },
  {
    type: 'ProtocolDepartment',
    of: ofTrail('ClinicalProtocol'),
    by: 'departments',
    fields: { 'care institution': 'name doctors' },
  },
  {
    type: 'TraceAlert',
    of: ofTrail('TraceAlert'),
    fields: { 'care institution importer': 'id kind item code institution raisedAt' },
  },
  {
    type: 'Drug',
    of: drug,
    fields: {
      everyone: 'id',
      'care TIANZHU analyst institution otherInstitution importer otherImporter': 'itemsInUse',
      'care institution otherInstitution importer otherImporter': 'itemsUsed',
      'care zone institution otherInstitution importer otherImporter': 'items',
    },
  },
  {
    type: 'BondedLot',
    of: ofTrail('BondedLot'),
    fields: { registered: 'id', 'care zone institution importer': 'items' },
  },
  { type: 'Release', of: ofTrail('Release'), fields: { registered: 'id', 'care institution importer': 'items' } },
  {
    type: 'Institution',
    of: () => ({ __typename: 'Institution', id: parties.institution }),
    fields: { everyone: 'id', 'care institution importer': 'inTransit' },
  },
  { type: 'Importer', of: used, by: 'importer', fields: { 'care institution importer': 'id' } },
  {
    type: 'Disease',
    of: ofTrail('ItemUse'),
    by: 'disease',
    fields: { 'care institution': 'code' },
  },
  { type: 'Removal', by: 'inbox trace nodes 1 subject', fields: { 'institution otherInstitution': 'id' } },
  { type: 'Inbox', by: 'inbox', fields: { registered: 'owner', [told]: 'trace' } },
  { type: 'InboxItem', by: 'inbox trace nodes', fields: { [told]: itemFields } },
];
