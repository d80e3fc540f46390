import { quantityRefusals } from '@hub/shared/command/require-input.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { settingsAt } from '@hub/shared/setting/setting-at.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { requireDiseases } from '../disease/require-diseases.ts';
import type { ApplyForInstitutionListInput } from '../generated/resolvers.ts';
import { settings } from '../setting/definitions.ts';
import { ListingApplication, type InstitutionClaims } from './listing-application.entity.ts';
import { institutionCriteria } from './rules/institution-criteria.ts';
import { institutionListing } from './rules/institution-listing.ts';
import { applicationOfResult } from './listing-application.load.ts';
import { creditCodeRefusals } from './credit-code-refusals.ts';
import { requireMayApply } from './require-may-apply.ts';
import { writeCriteria } from './write-criteria.ts';

/** An institution applies to be put on the institution list (R10–R20). Criteria report; they refuse nothing. */
export const applyForInstitutionList = command({
  name: 'applyForInstitutionList',
  async run(context, input) {
    const { em, principal, now, append } = context;
    institutionListing.requireActor(context, 'applyForInstitutionList');
    const applicantId = principal.organisation.id;
    const { callId, practiceLicence, creditCode, plannedDrugs, documents } = input;
    const creditCodeReason = input.confirmCreditCodeBecause ?? null;
    throwRefusals([...creditCodeRefusals(creditCode, creditCodeReason), ...plannedRefusals(input)]);
    await requireMayApply(context, 'INSTITUTION', callId);
    const claims = claimsOf(input);
    await requireDiseases(em, 'diseaseCodesLastYear', claims.diseaseCodesLastYear);
    const id = newId();
    await institutionListing.begin(context, 'applyForInstitutionList', { id, documents });
    append(ListingApplication, {
      id,
      kind: 'INSTITUTION',
      callId,
      applicantId,
      practiceLicence,
      creditCode,
      creditCodeReason,
      claims,
      plannedDrugs,
      submittedAt: now,
    });
    const { registeredCases, visits, diseases } = settings;
    const thresholds = await settingsAt(em, { registeredCases, visits, diseases }, dayOf(now));
    writeCriteria(em, id, institutionCriteria(claims, thresholds));
    return { applicationId: id };
  },
  payload: { application: applicationOfResult },
});

function claimsOf(input: ApplyForInstitutionListInput): InstitutionClaims {
  return {
    registeredCases: input.registeredCases,
    visitsLastYear: input.visitsLastYear,
    diseaseCodesLastYear: input.diseaseCodesLastYear,
    uncoveredElsewhere: input.uncoveredElsewhere ?? null,
    majorSafetyEventIn3Years: input.majorSafetyEventIn3Years,
    networkMember: input.networkMember,
    nationalCentre: input.nationalCentre,
    internationalPilot: input.internationalPilot,
  };
}

function plannedRefusals({ plannedDrugs, registeredCases, visitsLastYear }: ApplyForInstitutionListInput): Refusal[] {
  return [
    ...(plannedDrugs.length === 0 ? [badInput('plannedDrugs', 'EMPTY')] : []),
    ...plannedDrugs.flatMap(({ quantity }, at) => quantityRefusals(quantity, `plannedDrugs[${at}].quantity`)),
    ...Object.entries({ registeredCases, visitsLastYear }).flatMap(([field, count]) =>
      count < 0 ? [badInput(field, 'BELOW', { min: 0 })] : [],
    ),
  ];
}
