import { parties } from './callers.ts';
import { drug, itemFields, ofTrail, type Sample } from './sample.ts';
import { drugId } from './trail.ts';
import { bondedStock } from './types-of-bonded-stock.ts';

const form =
  'number status approval drug institution importer applicantKind mandateHash port lots quantity released remaining declared passed freed';
const declaration = 'number status clearanceForm release drug institution importer quantity declaredOn recordedAt';
const gate = 'state supplyRequest carrier notFirstExpiredBecause gatePassedAt passedQuantity vehicle seal';
const whenCancelled = 'cancelledAt reason';
const whenAsked = 'releases askedAt answeredAt withdrawnAt reason';

/** Who is told something here. */
const told = 'BJMPA institution otherInstitution importer otherImporter';

const coverage = `coverage(drugId:"${drugId}")`;
/** Who sees lots in bond, and who besides has packs. */
const owners = 'supply importer otherImporter';
const holders = `${owners} institution otherInstitution`;

export const customs: readonly Sample[] = [
  {
    type: 'Drug',
    of: drug,
    fields: {
      everyone: 'id',
      'supply analyst institution otherInstitution importer otherImporter': 'stock',
      'supply MIB analyst': 'cleared',
    },
  },
  {
    type: 'DrugStock',
    of: drug,
    by: 'stock',
    fields: {
      'supply analyst institution otherInstitution importer otherImporter': 'released',
      'supply analyst importer otherImporter': 'entered onHand',
      'supply institution otherInstitution importer otherImporter': 'lots',
    },
  },
  {
    type: 'Approval',
    of: ofTrail('Approval'),
    fields: {
      registered: 'id',
      supply: 'remaining',
      'supply institution importer': 'cleared released clearanceForms',
    },
  },
  {
    type: 'Institution',
    of: ofTrail('ClearanceForm'),
    by: 'institution',
    fields: { 'supply institution importer': 'id clearanceForms supplyRequests' },
  },
  {
    type: 'Importer',
    of: () => ({ __typename: 'Importer', id: parties.importer }),
    fields: { everyone: 'id', 'supply importer institution': 'bondedLots clearanceForms supplyRequests' },
  },
  ...bondedStock,
  {
    type: 'ClearanceForm',
    of: ofTrail('ClearanceForm'),
    fields: {
      'supply institution importer': `id ${form} declarations appliedAt issuedAt endedAt reason releases`,
      'supply importer': 'proposal',
    },
  },
  {
    type: 'CustomsDeclaration',
    of: ofTrail('CustomsDeclaration'),
    fields: { 'supply institution importer': `id ${declaration} passedAt withdrawnAt revokedAt reason` },
  },
  {
    type: 'Release',
    of: ofTrail('Release'),
    fields: {
      'supply institution importer': `id clearanceForm drug importer institution quantity lines releasedAt ${gate} ${whenCancelled}`,
    },
  },
  {
    type: 'ProposedPack',
    of: ofTrail('ClearanceForm'),
    by: 'proposal',
    fields: { 'supply importer': 'code lot' },
  },
  {
    type: 'ReleaseLine',
    of: ofTrail('Release'),
    by: 'lines',
    fields: { 'supply institution importer': 'lot quantity' },
  },
  { type: 'Setting', by: 'customsSettings', fields: { everyone: 'key meaning clause value validFrom owner' } },
  {
    type: 'Hold',
    of: ofTrail('Hold'),
    fields: { 'supply importer': 'id lot quantity reason placedBy placedAt liftedAt liftReason' },
  },
  {
    type: 'SupplyRequest',
    of: ofTrail('SupplyRequest'),
    fields: {
      'supply institution importer': `id state drug institution importer quantity supplied neededBy ${whenAsked}`,
    },
  },
  {
    type: 'StockMovement',
    of: ofTrail('StockMovement'),
    fields: {
      'supply institution importer':
        'id kind at drug importer institution lot quantity clearanceForm release reason actor',
      'supply importer': 'onHandAfter fromBin toBin',
    },
  },
  { type: 'Agency', of: ofTrail('StockMovement'), by: 'actor', fields: { 'supply institution importer': 'code' } },
  {
    type: 'ApprovalQuota',
    of: ({ ids }) => ({ __typename: 'ApprovalQuota', id: ids.Approval }),
    fields: { supply: 'id approval drug approved cleared released left usedShare' },
  },
  {
    type: 'Coverage',
    by: coverage,
    fields: {
      [`${holders} analyst`]: 'drug usedPer30Days inInstitutions runsOutOn firstLimit',
      'supply importer otherImporter analyst': 'bonded',
      'supply institution otherInstitution analyst': 'approvalLeft',
      [holders]: 'expiring',
    },
  },
  { type: 'ExpiringPacks', by: `${coverage} expiring`, fields: { [holders]: 'lot quantity' } },
  { type: 'StockSum', by: 'stockBy(group:DRUG)', fields: { [`${owners} analyst`]: 'drug lots entered onHand' } },
  { type: 'StockSum', by: 'stockBy(group:IMPORTER)', fields: { [owners]: 'importer lots entered onHand' } },
  { type: 'StockSum', by: 'stockBy(group:LOT)', fields: { [owners]: 'lot lots entered onHand' } },
  { type: 'StockSum', by: 'stockBy(group:AREA)', fields: { [owners]: 'area lots onHand' } },
  { type: 'StockSum', by: 'stockBy(group:MONTH)', fields: { [owners]: 'month lots entered onHand' } },
  { type: 'Inbox', by: 'inbox', fields: { registered: 'owner', [told]: 'stock' } },
  { type: 'InboxItem', by: 'inbox stock nodes', fields: { [told]: itemFields } },
];
