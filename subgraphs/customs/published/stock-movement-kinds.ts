/** What changes the stock, or the right to release it: the kinds of lines that the ledger has. */
export const stockMovementKinds = [
  'ENTERED',
  'CLEARED',
  'CLEARANCE_FREED',
  'RELEASED',
  'RELEASE_CANCELLED',
  'MOVED',
  'SURPLUS',
  'SHORTAGE',
  'DESTROYED',
  'RETURNED',
  'REEXPORTED',
  'HELD',
  'HOLD_LIFTED',
] as const;

export type StockMovementKind = (typeof stockMovementKinds)[number];
