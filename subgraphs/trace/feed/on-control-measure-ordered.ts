import type { ControlMeasureOrdered } from '@hub/safety/feed/events.ts';
import { restricts } from '@hub/shared/restriction/restricts.ts';
import { stopUse } from '../restriction/causes.ts';

/** Obeys a stop-use of a drug, or of one lot, one pack or one institution of it (R96, D11). */
export const onControlMeasureOrdered = restricts<
  Omit<ControlMeasureOrdered, 'scope'>,
  (typeof stopUse.forbids)[number]
>(stopUse, {
  upstream: 'safety',
  type: 'ControlMeasureOrdered',
  shape: {
    type: 'object',
    properties: {
      measureId: { type: 'string' },
      drugId: { type: 'string' },
      lotId: { type: 'string', nullable: true },
      itemCode: { type: 'string', nullable: true },
      institutionId: { type: 'string', nullable: true },
    },
    required: ['measureId', 'drugId'],
  },
  read: ({ measureId, drugId, lotId, itemCode, institutionId }) => ({
    id: measureId,
    scope: { drug: drugId, lot: lotId, item: itemCode, institution: institutionId },
  }),
});
