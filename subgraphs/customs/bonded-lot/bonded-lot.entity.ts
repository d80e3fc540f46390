import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A lot in bond. What came in, and what a confirmed count found or missed, is on hand or went out: the check says so. */
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
    released: p.integer().default(0),
    returned: p.integer().default(0),
    destroyed: p.integer().default(0),
    reexported: p.integer().default(0),
    /** What confirmed counts found too many, less what they found missing. */
    variance: p.integer().default(0),
    /** Packs of those on hand that a customs hold keeps there. */
    held: p.integer().default(0),
    /** Packs of those on hand that lie in a bin: the sum of `bin_stock`. */
    binned: p.integer().default(0),
    /** The temperatures that it bears, in degrees Celsius; null if they are not known. */
    storageMin: p.float().columnType('double').nullable(),
    storageMax: p.float().columnType('double').nullable(),
    /** How many lots the importer had entered under its number before: above 0 only from before a number was one lot. */
    twin: p.integer().default(0),
    enteredAt: p.datetime(3),
  },
  indexes: [
    { properties: ['drugId', 'line'] },
    { properties: ['importerId', 'line'] },
    // Also has all that the stock of a month is summed from.
    { properties: ['expiryDate', 'line', 'onHand', 'entered'] },
    { properties: ['drugId', 'expiryDate', 'line'] },
    { properties: ['importerId', 'expiryDate', 'line'] },
    { properties: ['enteredAt', 'line'] },
    { properties: ['importerId', 'enteredAt', 'line'] },
    { properties: ['onHand', 'line'] },
    // These also have all that the stock of a drug, of an importer or of both is summed from, and the forecast of a drug.
    { properties: ['drugId', 'onHand', 'line', 'entered', 'released', 'expiryDate', 'id'] },
    { properties: ['importerId', 'onHand', 'line', 'entered'] },
    { properties: ['importerId', 'drugId', 'onHand', 'line', 'entered'] },
  ],
  uniques: [{ properties: ['importerId', 'drugId', 'lotNumber', 'twin'] }],
  checks: [
    { name: 'bonded_lot_binned', expression: 'binned >= 0 and binned <= on_hand' },
    {
      name: 'bonded_lot_books',
      expression: 'on_hand = entered + returned + variance - released - destroyed - reexported',
    },
    {
      name: 'bonded_lot_counts',
      expression: [
        ...['entered', 'released', 'returned', 'destroyed', 'reexported'].map((count) => `${count} >= 0`),
        'held >= 0',
        'held <= on_hand',
      ].join(' and '),
    },
  ],
});

export type BondedLot = InferEntity<typeof BondedLot>;
