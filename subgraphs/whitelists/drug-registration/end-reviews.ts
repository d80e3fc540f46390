import type { CommandContext } from '@hub/shared/command/context.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { refuse } from '../refusals.ts';
import type { RemovalCause } from '../removal/removal.entity.ts';
import { drugRegistrationProcedure, reviewTask } from './drug-registration-procedure.ts';
import { DrugRegistration } from './drug-registration.entity.ts';

/** Throws REGISTRATION_MISSING if a drug is to be removed for a registration that is not recorded (R39). */
export async function requireRegistration(
  { em }: CommandContext,
  drug: { id: string; name: string },
  cause: RemovalCause,
): Promise<void> {
  if (cause !== 'REGISTERED_IN_CHINA') return;
  const isRegistered = (await em.count(DrugRegistration, { drugId: drug.id })) > 0;
  if (!isRegistered) throw refuse('REGISTRATION_MISSING', { drug: drug.id, drugName: drug.name });
}

/**
 * A drug that leaves the list has nothing left to review: its registrations led to the removal if that is for them, and
 * are kept as a link otherwise.
 */
export async function endReviews(
  context: CommandContext,
  step: 'removeDrug' | 'signRemoval',
  { drugId, cause }: { drugId: string; cause: RemovalCause },
): Promise<void> {
  const { em, now } = context;
  const registrations = await em.find(DrugRegistration, { drugId });
  const ids = registrations.map(({ id }) => id);
  const isCause = cause === 'REGISTERED_IN_CHINA';
  const ended: string[] = [];
  await drugRegistrationProcedure.takeAll(context, step, ids, (found) => {
    if (found!.state !== 'UNDER_REVIEW' && !(isCause && found!.state !== 'REMOVED')) return undefined;
    ended.push(found!.id);
    return { to: isCause ? 'REMOVED' : 'RECORDED' };
  });
  for (const id of ended) await answerItems(context, id, [reviewTask]);
  if (isCause) await em.nativeUpdate(DrugRegistration, { id: { $in: ended } }, { decidedAt: now });
}
