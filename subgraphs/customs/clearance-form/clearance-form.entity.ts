import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export type ClearanceFormStatus = 'APPLIED' | 'ISSUED' | 'REFUSED' | 'WITHDRAWN' | 'USED_UP' | 'CANCELLED';

/** A lot that an application names: its number binds it to measures, whoever holds the packs. */
export interface NamedLot {
  id: string;
  lotNumber: string;
}

/** The only port at which forms are cleared, 北京天竺口岸 (R32). */
export const tianzhu = '北京天竺';

/** The states in which a form counts against its approval, with what was not freed from it. */
export const issuedStates = ['ISSUED', 'USED_UP', 'CANCELLED'] as const satisfies readonly ClearanceFormStatus[];
/** The same for a statement. */
export const issued = issuedStates.map((status) => `'${status}'`).join(', ');

/**
 * A clearance form. Neither its releases nor its declarations ever sum to more than its quantity (R78, D16), and what was
 * freed from it can be neither released nor passed any more (D40).
 */
export const ClearanceForm = defineEntity({
  name: 'ClearanceForm',
  tableName: 'clearance_form',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    number: p.string().length(maxLength.code).nullable().unique(),
    status: p.string().$type<ClearanceFormStatus>().length(16),
    approvalId: p.uuid(),
    drugId: p.uuid(),
    institutionId: p.uuid(),
    importerId: p.uuid(),
    applicantKind: p.string().$type<'INSTITUTION' | 'ENTRUSTED_IMPORTER'>().length(32),
    mandateHash: p.string().length(maxLength.hash).nullable(),
    port: p.string().length(16).default(tianzhu),
    /** The lots that it is meant for; null if the application names none. */
    namedLots: p.json<readonly NamedLot[]>().nullable(),
    quantity: p.integer(),
    released: p.integer().default(0),
    /** What its declarations sum to, and those of them that Customs has passed. */
    declared: p.integer().default(0),
    passed: p.integer().default(0),
    /** What was given back to the approval when the form was cancelled. */
    freed: p.integer().default(0),
    appliedAt: p.datetime(3),
    issuedAt: p.datetime(3).nullable(),
    /** When it was refused, withdrawn or cancelled, and why. */
    endedAt: p.datetime(3).nullable(),
    reason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [
    { properties: ['approvalId', 'line'] },
    { properties: ['status', 'line'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['institutionId', 'status', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['importerId', 'status', 'line'] },
    { properties: ['drugId', 'line'] },
    // For ranges of days.
    { properties: ['appliedAt', 'line'] },
    { properties: ['importerId', 'appliedAt', 'line'] },
    { properties: ['institutionId', 'appliedAt', 'line'] },
  ],
  checks: [
    {
      name: 'clearance_form_released',
      expression: 'quantity > 0 and released >= 0 and freed >= 0 and released + freed <= quantity',
    },
    {
      name: 'clearance_form_passed',
      expression: 'passed >= 0 and passed <= declared and declared <= quantity and passed + freed <= quantity',
    },
  ],
});

export type ClearanceForm = InferEntity<typeof ClearanceForm>;
