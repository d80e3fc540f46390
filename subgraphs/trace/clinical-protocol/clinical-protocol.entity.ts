import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** An institution's rules for the use of a drug (R110); the latest row for both is in effect. */
export const ClinicalProtocol = defineEntity({
  name: 'ClinicalProtocol',
  tableName: 'clinical_protocol',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    institutionId: p.uuid(),
    drugId: p.uuid(),
    diseaseCodes: p.json<string[]>(),
    patientGroup: p.string().length(maxLength.note),
    departments: p.json<{ name: string; doctors: string[] }[]>(),
    registeredAt: p.datetime(3),
  },
  indexes: [
    { properties: ['institutionId', 'drugId', 'registeredAt'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['drugId', 'line'] },
  ],
});

export type ClinicalProtocol = InferEntity<typeof ClinicalProtocol>;
