import { LockMode, type EntityManager } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { quantityRefusals } from '@hub/shared/command/require-input.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { checkCreditCode } from '@hub/shared/identifiers/credit-code.ts';
import { CaseCriterion, ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { settingsAt } from '@hub/shared/setting/setting-at.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { ApplicationCall } from '../application-call/application-call.entity.ts';
import { callNotOpen } from '../application-call/call-not-open.ts';
import { isOpen } from '../application-call/rules/call-days.ts';
import { requireDiseases } from '../disease/require-diseases.ts';
import type { ApplyForInstitutionListInput } from '../generated/resolvers.ts';
import { Institution } from '../institution/institution.entity.ts';
import { settings } from '../setting/definitions.ts';
import { ListingApplication, type InstitutionClaims } from './listing-application.entity.ts';
import { institutionCriteria } from './rules/institution-criteria.ts';
import { institutionListing, underWay } from './rules/institution-listing.ts';
import { applicationOfResult } from './listing-application.load.ts';

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
    // Locked until commit: of two applications at once the second sees the first.
    if (!(await em.findOne(Institution, { id: applicantId }, { lockMode: LockMode.PESSIMISTIC_WRITE })))
      throw refuse('NOT_FOUND', { kind: 'Institution', id: applicantId });
    await requireOpenCall(context, callId);
    await requireNoneUnderWay(em, applicantId);
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
    for (const [index, criterion] of institutionCriteria(claims, thresholds).entries())
      em.create(CaseCriterion, {
        group: null,
        claimed: null,
        threshold: null,
        ...criterion,
        caseId: id,
        number: index + 1,
      });
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

/** Codes with a wrong last character exist: such a code must be confirmed with a reason (D20). */
function creditCodeRefusals(creditCode: string, reason: string | null): Refusal[] {
  const check = checkCreditCode(creditCode);
  if (!check.isCode) return [badInput('creditCode', 'NOT_CREDIT_CODE')];
  if (check.isExpected || reason !== null) return [];
  return [refuse('CREDIT_CODE_DOUBTFUL', { code: creditCode, expected: check.expected })];
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

async function requireOpenCall({ em, now }: CommandContext, callId: string): Promise<void> {
  // Locked until commit, so that nobody applies to a call that has been closed.
  const lock = { lockMode: LockMode.PESSIMISTIC_READ } as const;
  const call = await em.findOne(ApplicationCall, { id: callId, kind: 'INSTITUTION' }, lock);
  if (!call) throw refuse('NOT_FOUND', { kind: 'ApplicationCall', id: callId });
  if (!isOpen(call, now)) throw callNotOpen(call, now);
}

/** An application that was returned or rejected has ended; a new one starts anew (D27). */
async function requireNoneUnderWay(em: EntityManager, ownerId: string): Promise<void> {
  const procedure = institutionListing.rules.name;
  const open = await em.findOne(ProcedureCase, { procedure, ownerId, state: { $in: [...underWay] } });
  if (open) throw refuse('ALREADY_EXISTS', { kind: 'ListingApplication', id: open.id });
}
