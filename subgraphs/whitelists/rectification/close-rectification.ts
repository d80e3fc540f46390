import { command } from '@hub/shared/command/command.ts';
import type { CloseRectificationInput } from '../generated/resolvers.ts';
import { rectificationProcedure } from './rectification-procedure.ts';

/** BJHC accepts what an institution has put right, or finds that it has not (R25). */
export const closeRectification = command({
  name: 'closeRectification',
  async run(context, { rectificationId, accepted, reason }: CloseRectificationInput) {
    const to = accepted ? 'ACCEPTED' : 'FAILED';
    await rectificationProcedure.take(context, 'closeRectification', rectificationId, { to, note: reason });
    return { rectificationId };
  },
});
