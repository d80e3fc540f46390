import { ofTrail, type Sample } from './sample.ts';

/** What lies in bond, and where. */
export const bondedStock: readonly Sample[] = [
  {
    type: 'BondedLot',
    of: ofTrail('BondedLot'),
    fields: {
      'supply institution importer': 'id drug importer lotNumber expiryDate released enteredAt storage responsible',
      'supply importer':
        'entered onHand returned destroyed reexported variance held available removals bins entries entryNumber entryOverdueOn',
    },
  },
  {
    type: 'StockRemoval',
    of: ofTrail('BondedLot'),
    by: 'removals',
    fields: { 'supply importer': 'id kind quantity executor witness reason documentHash removedAt' },
  },
  {
    type: 'StockCount',
    of: ofTrail('StockCount'),
    fields: { 'supply importer': 'id importer state lines countedAt confirmedAt' },
  },
  {
    type: 'StockCountLine',
    of: ofTrail('StockCount'),
    by: 'lines',
    fields: { 'supply importer': 'lot booked found reason' },
  },
  // The records are no work of commands, so each row of them differs from the ledger.
  {
    type: 'BookDifference',
    by: 'bookDifferences',
    fields: { 'supply importer otherImporter': 'of id what booked recomputed' },
  },
  {
    type: 'LotEntry',
    of: ofTrail('BondedLot'),
    by: 'entries',
    fields: { 'supply importer': 'quantity enteredAt number recordedAt' },
  },
  {
    type: 'LotEntry',
    of: ofTrail('BondedLot'),
    by: 'entries 1',
    fields: { 'supply importer': 'quantity enteredAt overdueOn' },
  },
  {
    type: 'StockPlan',
    of: ofTrail('StockPlan'),
    fields: { 'supply importer': 'id importer drug lines entered madeAt withdrawnAt reason' },
  },
  {
    type: 'StockPlanLine',
    of: ofTrail('StockPlan'),
    by: 'lines',
    fields: { 'supply importer': 'institution quantity by' },
  },
  {
    type: 'StorageArea',
    of: ofTrail('StorageArea'),
    fields: { 'supply importer': 'id importer name rareDiseaseOnly temperature bins openedAt closedAt reason' },
  },
  { type: 'Range', of: ofTrail('StorageArea'), by: 'temperature', fields: { 'supply importer': 'min max unit' } },
  { type: 'Bin', of: ofTrail('StorageArea'), by: 'bins', fields: { 'supply importer': 'code area lots' } },
  { type: 'BinStock', of: ofTrail('BondedLot'), by: 'bins', fields: { 'supply importer': 'bin lot quantity' } },
];
