import { byAnyOf, byId, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { newestFirst } from '@hub/shared/paging/find-page.ts';
import { filteredPagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { requireApprovalId } from '../approval/require-approval-id.ts';
import { requireLotId } from '../bonded-lot/require-lot-id.ts';
import { requireFormId } from '../clearance-form/require-form-id.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { LedgerFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { rooms } from '../rooms.ts';
import { StockMovement } from './stock-movement.entity.ts';

export const movementById = rowByKey(StockMovement, rooms.ledger);

const filters: Filters<LedgerFilter> = {
  drugId: byId('drugId', requireDrug),
  importerId: byId('importerId', requireImporter),
  institutionId: byId('institutionId', requireInstitution),
  approvalId: byId('approvalId', requireApprovalId),
  formId: byId('formId', requireFormId),
  lotId: byId('lotId', requireLotId),
  kinds: byAnyOf('kind'),
  from: sinceDay('at'),
  until: untilDay('at'),
};
export const pageOfLedger = filteredPagesOf({
  entity: StockMovement,
  seen: rooms.ledger,
  orders: newestFirst,
  at: 'at',
  filters,
});
