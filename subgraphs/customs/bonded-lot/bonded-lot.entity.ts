import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A lot in bond; `entered` is the sum of what is on hand and what was released. */
export const BondedLot = defineEntity({
  name: 'BondedLot',
  tableName: 'bonded_lot',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    drugId: p.uuid(),
    importerId: p.uuid(),
    lotNumber: p.string().length(maxLength.code),
    expiryDate: p.string().length(10),
    entered: p.integer(),
    onHand: p.integer(),
    enteredAt: p.datetime(3),
  },
  indexes: [
    { properties: ['drugId', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['expiryDate', 'line'] },
    { properties: ['drugId', 'expiryDate', 'line'] },
    { properties: ['importerId', 'expiryDate', 'line'] },
    { properties: ['onHand', 'line'] },
    // Also has all that the stock of a drug is summed from.
    { properties: ['drugId', 'onHand', 'line', 'entered'] },
    { properties: ['importerId', 'onHand', 'line'] },
  ],
  checks: [{ name: 'bonded_lot_on_hand', expression: 'on_hand >= 0 and on_hand <= entered' }],
});

export type BondedLot = InferEntity<typeof BondedLot>;
