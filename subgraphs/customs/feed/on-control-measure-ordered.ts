import { ControlMeasureOrdered } from '@hub/safety/published/events.ts';
import { restricts } from '@hub/shared/restriction/restricts.ts';
import { stopUse } from '../restriction/causes.ts';

/** Obeys a stop-use of a drug, or of one lot, one pack or one institution of it (R96, D11). */
export const onControlMeasureOrdered = restricts(stopUse, {
  event: ControlMeasureOrdered,
  reads: ['measureId', 'drugId', 'lotId', 'itemCode', 'institutionId'],
  read: ({ measureId, drugId, lotId, itemCode, institutionId }) => ({
    id: measureId,
    scope: { drug: drugId, lot: lotId, item: itemCode, institution: institutionId },
  }),
});
