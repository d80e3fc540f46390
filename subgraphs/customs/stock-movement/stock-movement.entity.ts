import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { OrganisationKind } from '@hub/shared/access/principal.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import type { StockMovementKind } from '../published/stock-movement-kinds.ts';

/** One line of the ledger (R77). Rows are only ever added. */
export const StockMovement = defineEntity({
  name: 'StockMovement',
  tableName: 'stock_movement',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<StockMovementKind>().length(32),
    at: p.datetime(3),
    drugId: p.uuid(),
    importerId: p.uuid(),
    institutionId: p.uuid().nullable(),
    approvalId: p.uuid().nullable(),
    lotId: p.uuid().nullable(),
    formId: p.uuid().nullable(),
    releaseId: p.uuid().nullable().index(),
    quantity: p.integer(),
    onHandAfter: p.integer().nullable(),
    /** The codes of the bins that packs were put into and taken from, where that was said. */
    toBin: p.string().length(maxLength.code).nullable(),
    fromBin: p.string().length(maxLength.code).nullable(),
    reason: p.text().nullable(),
    /** Who did it; null in lines from before this was kept. */
    actorKind: p.string().$type<OrganisationKind>().length(16).nullable(),
    actorId: p.string().length(36).nullable(),
  },
  indexes: [
    { properties: ['drugId', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['institutionId', 'line'] },
    { properties: ['approvalId', 'line'] },
    { properties: ['formId', 'line'] },
    { properties: ['lotId', 'line'] },
    { properties: ['kind', 'line'] },
    { properties: ['importerId', 'kind', 'line'] },
    { properties: ['institutionId', 'kind', 'line'] },
    // For ranges of days.
    { properties: ['at', 'line'] },
    { properties: ['drugId', 'at', 'line'] },
    { properties: ['importerId', 'at', 'line'] },
    { properties: ['institutionId', 'at', 'line'] },
    // How much of a lot went to an institution.
    { properties: ['institutionId', 'lotId'] },
  ],
  checks: [{ name: 'stock_movement_quantity', expression: 'quantity > 0' }],
});

export type StockMovement = InferEntity<typeof StockMovement>;
