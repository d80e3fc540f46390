import { newId } from '@hub/shared/id/new-id.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { ListingApplication, type ImporterClaims } from './listing-application.entity.ts';
import { importerCriteria } from './rules/importer-criteria.ts';
import { importerListing } from './rules/importer-listing.ts';
import { creditCodeRefusals } from './credit-code-refusals.ts';
import { importerRefusals } from './importer-refusals.ts';
import { applicationOfResult } from './listing-application.load.ts';
import { requireMayApply } from './require-may-apply.ts';
import { writeCriteria } from './write-criteria.ts';

/** An importer applies to be put on the importer list (R50–R65). */
export const applyForImporterList = command({
  name: 'applyForImporterList',
  async run(context, input) {
    const { em, principal, now, append } = context;
    importerListing.requireActor(context, 'applyForImporterList');
    const { callId, creditCode, documents } = input;
    const creditCodeReason = input.confirmCreditCodeBecause ?? null;
    const today = dayOf(now);
    throwRefusals([...creditCodeRefusals(creditCode, creditCodeReason), ...importerRefusals(input, today)]);
    await requireMayApply(context, 'IMPORTER', callId);
    const { customsCode, customsFiling, licence, separateArea, codingReady, majorViolationIn2Years } = input;
    const claims: ImporterClaims = {
      customsCode,
      customsFiling,
      licence: { ...licence, scope: [...new Set(licence.scope)] },
      separateArea,
      codingReady,
      majorViolationIn2Years,
    };
    const id = newId();
    await importerListing.begin(context, 'applyForImporterList', { id, documents });
    append(ListingApplication, {
      id,
      kind: 'IMPORTER',
      callId,
      applicantId: principal.organisation.id,
      practiceLicence: null,
      creditCode,
      creditCodeReason,
      claims,
      plannedDrugs: [],
      submittedAt: now,
    });
    writeCriteria(em, id, importerCriteria(claims, today));
    return { applicationId: id };
  },
  payload: { application: applicationOfResult },
});
