import { command } from '../command.ts';
import { rectificationProcedure } from './rectification-procedure.ts';
import { rectificationOfResult } from './rectification.load.ts';

/** BJHC accepts what an institution has put right, or finds that it has not (R25). */
export const closeRectification = command({
  name: 'closeRectification',
  async run(context, { rectificationId, accepted, reason }) {
    const to = accepted ? 'ACCEPTED' : 'FAILED';
    await rectificationProcedure.take(context, 'closeRectification', rectificationId, { to, note: reason });
    return { rectificationId };
  },
  payload: { rectification: rectificationOfResult },
});
