import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { Importer } from '../importer/importer.entity.ts';
import { licenceRefusals } from '../listing-application/importer-refusals.ts';
import { ImporterLicensed } from '../published/importer-events.ts';
import { badInput } from '../refusals.ts';
import { licenceRenewalProcedure } from './licence-renewal-procedure.ts';
import { LicenceRenewal } from './licence-renewal.entity.ts';
import { renewalOfResult } from './licence-renewal.load.ts';

/** BJMPA accepts a renewed licence, which the importer holds from then on, or returns it with a reason (R54). */
export const decideLicenceRenewal = command({
  name: 'decideLicenceRenewal',
  async run(context, { renewalId: id, accepted, reason = null }) {
    const { em, now, publish } = context;
    licenceRenewalProcedure.requireActor(context, 'decideLicenceRenewal');
    if (!accepted && !reason) throw badInput('reason', 'EMPTY');
    await licenceRenewalProcedure.take(context, 'decideLicenceRenewal', id, {
      to: accepted ? 'ACCEPTED' : 'RETURNED',
      note: reason,
    });
    if (!accepted) return { renewalId: id };
    const renewal = await em.findOneOrFail(LicenceRenewal, { id });
    const { importerId, licence } = renewal;
    throwRefusals(licenceRefusals(licence, dayOf(now)));
    renewal.acceptedAt = now;
    Object.assign(await em.findOneOrFail(Importer, { id: importerId }), { licence });
    publish(ImporterLicensed, importerId, { importerId, ...licence });
    return { renewalId: id };
  },
  payload: { renewal: renewalOfResult },
});
