import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

interface Party {
  name: string;
  address: string;
}

/** A drug as one variety (R19); every quantity of it counts in its unit (D7). */
export const Drug = defineEntity({
  name: 'Drug',
  tableName: 'drug',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(128),
    nameEn: p.string().length(160),
    dosageForm: p.string().length(64),
    specification: p.string().length(128),
    unit: p.string().length(16),
    holder: p.json<Party>(),
    manufacturer: p.json<Party>(),
    origin: p.string().length(64),
    port: p.string().length(64),
    diseaseCodes: p.json<string[]>(),
  },
  uniques: [{ properties: ['name', 'dosageForm', 'specification'] }],
});

export type Drug = InferEntity<typeof Drug>;
