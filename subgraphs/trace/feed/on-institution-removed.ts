import { restricts } from '@hub/shared/restriction/restricts.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { InstitutionRemoved } from '@hub/whitelists/published/events.ts';
import { delisting } from '../restriction/causes.ts';

/** Delivers nothing more to a removed institution, which uses what it has only if the removal allows it (D9). */
export const onInstitutionRemoved = restricts(delisting, {
  event: InstitutionRemoved,
  reads: ['removalId', 'institutionId', 'mayUseDelivered', 'effectiveFrom'],
  read: ({ removalId, institutionId, mayUseDelivered, effectiveFrom }) => ({
    id: removalId,
    scope: { institution: institutionId },
    startsAt: effectiveFrom ? startOfDay(effectiveFrom) : null,
    forbids: mayUseDelivered ? ['DELIVER'] : ['DELIVER', 'USE'],
  }),
});
