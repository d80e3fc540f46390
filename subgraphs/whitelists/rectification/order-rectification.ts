import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { requireListed } from '../list-version/require-listed.ts';
import { Rectification } from './rectification.entity.ts';
import { rectificationProcedure } from './rectification-procedure.ts';
import { rectificationOfResult } from './rectification.load.ts';

/** BJHC orders a listed institution to rectify by a day (R25); it stays on the list. */
export const orderRectification = command({
  name: 'orderRectification',
  async run(context, { institutionId, cause, dueOn, document }) {
    const { em, now, append } = context;
    rectificationProcedure.requireActor(context, 'orderRectification');
    const today = dayOf(now);
    if (dueOn <= today) throw badInput('dueOn', 'NOT_AFTER', { day: today });
    await requireListed(em, 'INSTITUTION', [institutionId], today);
    const open = { procedure: rectificationProcedure.rules.name, ownerId: institutionId, state: 'ORDERED' };
    const other = await em.findOne(ProcedureCase, open);
    if (other) throw refuse('ALREADY_EXISTS', { kind: 'Rectification', id: other.id });
    const id = newId();
    await rectificationProcedure.begin(context, 'orderRectification', {
      id,
      owner: { kind: 'INSTITUTION', id: institutionId },
      documents: [document],
      documentField: 'document',
      note: cause,
      due: { RECTIFICATION: dueOn },
    });
    append(Rectification, { id, institutionId, cause, dueOn, orderedAt: now });
    return { rectificationId: id };
  },
  payload: { rectification: rectificationOfResult },
});
