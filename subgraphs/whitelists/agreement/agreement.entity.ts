import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export type AgreementKind = 'INSTITUTION_IMPORTER' | 'IMPORTER_MANUFACTURER';

/** An agreement registered by one of its parties (R105). */
export const Agreement = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<AgreementKind>().length(32),
    importerId: p.uuid(),
    institutionId: p.uuid().nullable(),
    manufacturer: p.string().length(maxLength.name).nullable(),
    validFrom: p.string().length(10),
    validUntil: p.string().length(10),
    documentHash: p.string().length(maxLength.hash),
    registeredAt: p.datetime(3),
  },
  indexes: [
    { properties: ['importerId', 'line'] },
    { properties: ['institutionId', 'line'] },
    // Whom an importer serves.
    { properties: ['importerId', 'institutionId'] },
  ],
});

export type Agreement = InferEntity<typeof Agreement>;
