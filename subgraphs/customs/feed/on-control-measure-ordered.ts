import { ControlMeasureOrdered } from '@hub/safety/published/events.ts';
import { restricts } from '@hub/shared/restriction/restricts.ts';
import { sharedSubject } from '@hub/shared/restriction/shared-subject.ts';
import { stopUse } from '../restriction/causes.ts';

const byNumber = { table: 'bonded_lot', one: 'lot', column: 'lot_number', shared: 'lotNumber' };

/**
 * Obeys a stop-use of a drug, or of one lot, one pack or one institution of it (R96, D11). One of a lot binds its number,
 * wherever packs of it lie and whoever brought them.
 */
export const onControlMeasureOrdered = restricts(stopUse, {
  event: ControlMeasureOrdered,
  reads: ['measureId', 'drugId', 'lotId', 'itemCode', 'institutionId'],
  read: async ({ measureId, drugId, lotId, itemCode, institutionId }, em) => ({
    id: measureId,
    scope: { drug: drugId, ...(await sharedSubject(em, byNumber, lotId)), item: itemCode, institution: institutionId },
  }),
});
