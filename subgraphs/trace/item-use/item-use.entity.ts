import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** The use of a pack for a patient, with the consent for it (R107, R108). */
export const ItemUse = defineEntity({
  name: 'ItemUse',
  tableName: 'item_use',
  properties: {
    id: p.uuid().primary(),
    code: p.string().length(maxLength.code).unique(),
    institutionId: p.uuid().index(),
    importerId: p.uuid().index(),
    department: p.string().length(maxLength.name),
    doctor: p.string().length(maxLength.name),
    diseaseCode: p.string().length(maxLength.shortCode),
    patientPseudonym: p.string().length(maxLength.hash),
    usedAt: p.datetime(3),
    consentBy: p.string().$type<'PATIENT' | 'NEAR_RELATIVE'>().length(16),
    consentReason: p.string().length(maxLength.note).nullable(),
    consentExplainedBy: p.string().length(maxLength.name),
    consentedAt: p.datetime(3),
    consentHash: p.string().length(maxLength.hash),
  },
});

export type ItemUse = InferEntity<typeof ItemUse>;
