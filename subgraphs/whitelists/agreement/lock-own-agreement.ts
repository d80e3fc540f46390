import type { CommandContext } from '@hub/shared/command/context.ts';
import { refuse } from '../refusals.ts';
import { agreementProcedure } from './agreement-procedure.ts';
import { Agreement } from './agreement.entity.ts';
import { isParty } from './parties.ts';

type Step = keyof typeof agreementProcedure.rules.steps;

/**
 * An agreement of the caller, its case locked until the transaction ends. Throws FORBIDDEN, and NOT_FOUND to whoever is
 * no party: it learns nothing of the state.
 */
export async function lockOwnAgreement(context: CommandContext, step: Step, id: string): Promise<Agreement> {
  agreementProcedure.requireActor(context, step);
  await agreementProcedure.find(context, id);
  const agreement = await context.em.findOne(Agreement, { id });
  if (!agreement || !isParty(context.principal.organisation, agreement))
    throw refuse('NOT_FOUND', { kind: 'Agreement', id });
  return agreement;
}
