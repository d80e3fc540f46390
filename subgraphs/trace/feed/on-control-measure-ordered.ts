import { ControlMeasureOrdered } from '@hub/safety/published/events.ts';
import { lockSubjects, subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { restricts } from '@hub/shared/restriction/restricts.ts';
import { sharedSubject } from '@hub/shared/restriction/shared-subject.ts';
import { stopUse } from '../restriction/causes.ts';
import { lotsByNumber } from '../restriction/lots-by-number.ts';

/**
 * Obeys a stop-use of a drug, or of one lot, one pack or one institution of it (R96, D11). One of a lot binds its number,
 * wherever packs of it lie and whoever brought them.
 */
export const onControlMeasureOrdered = restricts(stopUse, {
  event: ControlMeasureOrdered,
  reads: ['measureId', 'drugId', 'lotId', 'itemCode', 'institutionId'],
  read: async ({ measureId, drugId, lotId, itemCode, institutionId }, em) => {
    // Whoever enters the lot has it locked, too.
    await lockSubjects(em, [subjectKey('drug', drugId)]);
    const lot = await sharedSubject(em, lotsByNumber, lotId);
    return { id: measureId, scope: { drug: drugId, ...lot, item: itemCode, institution: institutionId } };
  },
});
