import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ControlMeasureOrdered } from '../../published/events.ts';
import { lockGate } from './drug-gate.ts';
import { StopUse } from './stop-use.entity.ts';

/** Stores the stop-use under its drug's gate, so that nothing that it forbids commits afterwards (R96). */
export const onControlMeasureOrdered = reaction({
  event: ControlMeasureOrdered,
  reads: ['measureId', 'drugId', 'scope', 'lotId', 'itemCode', 'institutionId'],
  async apply({ em, event }, { measureId, drugId, scope, lotId = null, itemCode = null, institutionId = null }) {
    await lockGate(em, drugId);
    const orderedAt = new Date(event.time);
    await upsertRows(em, StopUse, [{ measureId, drugId, scope, lotId, itemCode, institutionId, orderedAt }]);
  },
  async clear(em) {
    await em.nativeDelete(StopUse, {});
  },
});
