import { command } from '../command.ts';
import { drugRegistrationProcedure } from './drug-registration-procedure.ts';
import { DrugRegistration } from './drug-registration.entity.ts';
import { registrationOfResult } from './drug-registration.load.ts';

/** BJMPA has reviewed a drug that was registered in China: it stays on the list, with a reason (R39). */
export const keepDrug = command({
  name: 'keepDrug',
  async run(context, { registrationId: id, reason }) {
    const { em, now } = context;
    await drugRegistrationProcedure.take(context, 'keepDrug', id, { note: reason });
    const registration = await em.findOneOrFail(DrugRegistration, { id });
    Object.assign(registration, { keptBecause: reason, decidedAt: now });
    return { registrationId: id };
  },
  payload: { registration: registrationOfResult },
});
