import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export type AgreementKind = 'INSTITUTION_IMPORTER' | 'IMPORTER_MANUFACTURER';

/** An agreement registered by one of its parties (R105); it binds once both have confirmed it (D34). */
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
    validUntil: p.string().length(10).index(),
    documentHash: p.string().length(maxLength.hash),
    registeredAt: p.datetime(3),
    /** The institution's grounds for having chosen the importer (R115). */
    selectionGrounds: p.text().nullable(),
    /** What it settles (R135); neither was asked of the oldest ones. */
    responsibilities: p.boolean().default(false),
    quality: p.boolean().default(false),
    confirmedAt: p.datetime(3).nullable(),
    withdrawnAt: p.datetime(3).nullable(),
    /** The day from which it no longer binds because a party ended it. */
    endedOn: p.string().length(10).nullable(),
  },
  indexes: [
    { properties: ['importerId', 'line'] },
    { properties: ['institutionId', 'line'] },
    // Whom an importer serves.
    { properties: ['importerId', 'institutionId'] },
  ],
});

export type Agreement = InferEntity<typeof Agreement>;
