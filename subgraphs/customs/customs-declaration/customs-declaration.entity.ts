import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export type CustomsDeclarationStatus = 'RECORDED' | 'PASSED' | 'WITHDRAWN' | 'REVOKED';

/** A customs declaration, 报关单, under a clearance form: to the form as a whole, or to one release under it (R80). */
export const CustomsDeclaration = defineEntity({
  name: 'CustomsDeclaration',
  tableName: 'customs_declaration',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    number: p.string().length(maxLength.code),
    /** The number, until the declaration is withdrawn or revoked: no other may have it. */
    numberInUse: p.string().length(maxLength.code).nullable().unique(),
    status: p.string().$type<CustomsDeclarationStatus>().length(16),
    formId: p.uuid(),
    releaseId: p.uuid().nullable().index(),
    drugId: p.uuid(),
    institutionId: p.uuid(),
    importerId: p.uuid(),
    quantity: p.integer(),
    declaredOn: p.string().length(10),
    recordedAt: p.datetime(3),
    passedAt: p.datetime(3).nullable(),
    /** When it was withdrawn, by its importer or with its form, and when customs revoked it after it had passed. */
    withdrawnAt: p.datetime(3).nullable(),
    revokedAt: p.datetime(3).nullable(),
    /** Why. */
    reason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [
    { properties: ['formId', 'line'] },
    { properties: ['status', 'line'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['institutionId', 'status', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['importerId', 'status', 'line'] },
    { properties: ['drugId', 'line'] },
    // For ranges of days.
    { properties: ['recordedAt', 'line'] },
    { properties: ['importerId', 'recordedAt', 'line'] },
    { properties: ['institutionId', 'recordedAt', 'line'] },
  ],
  checks: [{ name: 'customs_declaration_quantity', expression: 'quantity > 0' }],
});

export type CustomsDeclaration = InferEntity<typeof CustomsDeclaration>;
