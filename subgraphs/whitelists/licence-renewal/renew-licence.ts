import { LockMode } from '@mikro-orm/core';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { Importer } from '../importer/importer.entity.ts';
import { requireListed } from '../list-version/require-listed.ts';
import { licenceRefusals } from '../listing-application/importer-refusals.ts';
import { refuse } from '../refusals.ts';
import { licenceRenewalProcedure } from './licence-renewal-procedure.ts';
import { LicenceRenewal } from './licence-renewal.entity.ts';
import { renewalOfResult } from './licence-renewal.load.ts';

/** A listed importer files its renewed distribution licence; it holds the one on record until BJMPA has decided (R54). */
export const renewLicence = command({
  name: 'renewLicence',
  async run(context, { licence, document }) {
    const { em, principal, now } = context;
    licenceRenewalProcedure.requireActor(context, 'renewLicence');
    const importerId = principal.organisation.id;
    const today = dayOf(now);
    throwRefusals(licenceRefusals(licence, today));
    await requireListed(em, 'IMPORTER', [importerId], today);
    // Of two at once the second finds the first.
    await em.findOne(Importer, { id: importerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const open = { procedure: licenceRenewalProcedure.rules.name, ownerId: importerId, state: 'FILED' };
    const other = await em.findOne(ProcedureCase, open);
    if (other) throw refuse('ALREADY_EXISTS', { kind: 'LicenceRenewal', id: other.id });
    const id = newId();
    await licenceRenewalProcedure.begin(context, 'renewLicence', {
      id,
      documents: [document],
      documentField: 'document',
    });
    const filed = { ...licence, scope: [...new Set(licence.scope)] };
    em.create(LicenceRenewal, { id, importerId, licence: filed, filedAt: now, acceptedAt: null });
    return { renewalId: id };
  },
  payload: { renewal: renewalOfResult },
});
