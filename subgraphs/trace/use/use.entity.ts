import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** The use of a pack for a patient, with the consent that it rests on (R107, R108). */
export const ItemUse = defineEntity({
  name: 'ItemUse',
  tableName: 'item_use',
  properties: {
    id: p.uuid().primary(),
    code: p.string().length(64).unique(),
    institutionId: p.uuid().index(),
    importerId: p.uuid().index(),
    department: p.string().length(128),
    doctor: p.string().length(128),
    diseaseCode: p.string().length(8),
    patientPseudonym: p.string().length(64),
    usedAt: p.datetime(3),
    consentBy: p.string().$type<'PATIENT' | 'NEAR_RELATIVE'>().length(16),
    consentReason: p.string().length(255).nullable(),
    consentExplainedBy: p.string().length(128),
    consentedAt: p.datetime(3),
    consentHash: p.string().length(64),
  },
});

export type ItemUse = InferEntity<typeof ItemUse>;
