import type { CommandContext } from '@hub/shared/command/context.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { rectificationProcedure } from './rectification-procedure.ts';

/** The order to rectify that an institution has not answered ends with its place on the list (R25). */
export async function overtakeRectification(
  context: CommandContext,
  step: 'removeInstitution' | 'publishInstitutionList',
  institutionId: string,
): Promise<void> {
  const open = { procedure: rectificationProcedure.rules.name, ownerId: institutionId, state: 'ORDERED' };
  const found = await context.em.findOne(ProcedureCase, open);
  if (found) await rectificationProcedure.take(context, step, found.id);
}
