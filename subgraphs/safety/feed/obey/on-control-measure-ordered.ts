import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { ControlMeasureOrdered } from '../events.ts';
import { lockGate } from './drug-gate.ts';
import { StopUse } from './stop-use.entity.ts';

/** Stores the stop-use under its drug's gate, so that nothing that it forbids commits afterwards (R96). */
export const onControlMeasureOrdered = reaction<ControlMeasureOrdered>({
  upstream: 'safety',
  type: 'ControlMeasureOrdered',
  shape: {
    type: 'object',
    properties: {
      measureId: { type: 'string' },
      drugId: { type: 'string' },
      scope: { type: 'string', enum: ['DRUG', 'LOT', 'ITEM', 'INSTITUTION'] },
      lotId: { type: 'string', nullable: true },
      itemCode: { type: 'string', nullable: true },
      institutionId: { type: 'string', nullable: true },
    },
    required: ['measureId', 'drugId', 'scope'],
  },
  async apply({ em, event }, { measureId, drugId, scope, lotId = null, itemCode = null, institutionId = null }) {
    await lockGate(em, drugId);
    const orderedAt = new Date(event.time);
    await upsertRows(em, StopUse, [{ measureId, drugId, scope, lotId, itemCode, institutionId, orderedAt }]);
  },
  async clear(em) {
    await em.nativeDelete(StopUse, {});
  },
});
