import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';

/**
 * An institution that was released packs of a lot, with what never changes in the lot: an institution's lots are listed
 * from these rows, in the order of their indexes.
 */
export const LotRecipient = defineEntity({
  name: 'LotRecipient',
  tableName: 'lot_recipient',
  properties: {
    institutionId: p.uuid().primary(),
    lotId: p.uuid().primary(),
    line: p.type(WholeNumber),
    drugId: p.uuid(),
    importerId: p.uuid(),
    expiryDate: p.string().length(10),
  },
  indexes: [
    // Who was released packs of a lot.
    { properties: ['lotId', 'institutionId'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['institutionId', 'expiryDate', 'line'] },
    { properties: ['institutionId', 'drugId', 'line'] },
    { properties: ['institutionId', 'importerId', 'line'] },
  ],
});

export type LotRecipient = InferEntity<typeof LotRecipient>;
