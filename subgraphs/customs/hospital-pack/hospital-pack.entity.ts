import { defineEntity, p } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A usable pack that has arrived at its institution, as published by the trace agency. Each is counted once. */
export const HospitalPack = defineEntity({
  name: 'HospitalPack',
  tableName: 'hospital_pack',
  properties: {
    code: p.string().length(maxLength.code).primary(),
    lotId: p.uuid(),
    institutionId: p.uuid(),
    used: p.boolean().default(false),
  },
});

/** How many packs of a lot an institution has and has not used. */
export const HospitalStock = defineEntity({
  name: 'HospitalStock',
  tableName: 'hospital_stock',
  properties: {
    lotId: p.uuid().primary(),
    institutionId: p.uuid().primary(),
    drugId: p.uuid(),
    importerId: p.uuid(),
    expiryDate: p.string().length(10),
    packs: p.integer(),
  },
  // Has all that is read of it.
  indexes: [{ properties: ['drugId', 'packs', 'institutionId', 'importerId', 'expiryDate'] }],
  checks: [{ name: 'hospital_stock_packs', expression: 'packs >= 0' }],
});

/** How many packs of a drug were used on a Beijing day. */
export const DailyUse = defineEntity({
  name: 'DailyUse',
  tableName: 'daily_use',
  properties: {
    drugId: p.uuid().primary(),
    day: p.string().length(10).primary(),
    institutionId: p.uuid().primary(),
    importerId: p.uuid().primary(),
    packs: p.integer(),
  },
});
