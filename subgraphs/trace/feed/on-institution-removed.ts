import { restricts } from '@hub/shared/restriction/restricts.ts';
import { InstitutionRemoved } from '@hub/whitelists/published/events.ts';
import { delisting } from '../restriction/causes.ts';

/** Delivers nothing more to a removed institution, which uses what it has only if the removal allows it (D9). */
export const onInstitutionRemoved = restricts(delisting, {
  event: InstitutionRemoved,
  reads: ['removalId', 'institutionId', 'mayUseDelivered'],
  read: ({ removalId, institutionId, mayUseDelivered }) => ({
    id: removalId,
    scope: { institution: institutionId },
    forbids: mayUseDelivered ? ['DELIVER'] : ['DELIVER', 'USE'],
  }),
});
