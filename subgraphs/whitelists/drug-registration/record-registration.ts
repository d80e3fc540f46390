import { newId } from '@hub/shared/id/new-id.ts';
import { isRegistrationNumber } from '@hub/shared/identifiers/registration-number.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { Drug } from '../drug/drug.entity.ts';
import { badInput, refuse } from '../refusals.ts';
import { versionsWith } from '../removal/require-on-list.ts';
import { drugRegistrationProcedure, reviewTask } from './drug-registration-procedure.ts';
import { DrugRegistration } from './drug-registration.entity.ts';
import { registrationOfResult } from './drug-registration.load.ts';

/**
 * BJMPA records that a drug has been registered in China (R119). Of a listed drug it has to review whether that stays on
 * the list (R39); until it decides, nothing stops.
 */
export const recordRegistration = command({
  name: 'recordRegistration',
  async run(context, { drugId, number, since }) {
    const { em, now } = context;
    drugRegistrationProcedure.requireActor(context, 'recordRegistration');
    if (!isRegistrationNumber(number)) throw badInput('number', 'NOT_REGISTRATION_NUMBER');
    if (since > dayOf(now)) throw badInput('since', 'IN_FUTURE');
    const drug = await em.findOne(Drug, { id: drugId });
    if (!drug) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
    // The list is locked, so that a drug does not come to it or leave it meanwhile.
    const { isMember } = await versionsWith(context, 'DRUG', drugId);
    const same = await em.findOne(DrugRegistration, { drugId, number });
    if (same) throw refuse('ALREADY_EXISTS', { kind: 'DrugRegistration', id: same.id, idName: number });
    const id = newId();
    const detail = `${drug.name}，${number}`;
    await drugRegistrationProcedure.begin(context, 'recordRegistration', {
      id,
      to: isMember ? 'UNDER_REVIEW' : 'RECORDED',
      details: { [reviewTask]: detail, DRUG_REGISTERED: detail },
    });
    em.create(DrugRegistration, { id, drugId, number, since, recordedAt: now, keptBecause: null, decidedAt: null });
    return { registrationId: id };
  },
  payload: { registration: registrationOfResult },
});
