import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { LicenceScope } from '../generated/resolvers.ts';

interface Party {
  name: string;
  address: string;
}

/** A drug variety (R19); all its quantities count in its unit (D7). */
export const Drug = defineEntity({
  name: 'Drug',
  tableName: 'drug',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    name: p.string().length(maxLength.name),
    nameEn: p.string().length(maxLength.longName),
    /** Both names, normalised by `searchText`. */
    searchText: p.text(),
    dosageForm: p.string().length(maxLength.term),
    specification: p.string().length(maxLength.name),
    unit: p.string().length(maxLength.unit),
    holder: p.json<Party>(),
    manufacturer: p.json<Party>(),
    origin: p.string().length(maxLength.term),
    port: p.string().length(maxLength.term),
    diseaseCodes: p.json<string[]>(),
    /** The class of line 205 of the plan that it belongs to, if it does (R42). */
    excludedClass: p.string().length(maxLength.term).nullable(),
    /** What an importer's licence must allow for it (R54); null of one registered before this was asked. */
    licenceScope: p.json<LicenceScope[]>().nullable(),
  },
  uniques: [{ properties: ['name', 'dosageForm', 'specification'] }],
});

export type Drug = InferEntity<typeof Drug>;
