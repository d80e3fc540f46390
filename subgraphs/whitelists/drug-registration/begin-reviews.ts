import type { CommandContext } from '@hub/shared/command/context.ts';
import type { Drug } from '../drug/drug.entity.ts';
import { ListMember, type ListVersion } from '../list-version/list-version.entity.ts';
import { drugRegistrationProcedure, reviewTask } from './drug-registration-procedure.ts';
import { DrugRegistration } from './drug-registration.entity.ts';

/**
 * A drug that comes to the list, or comes again, although it has been registered in China is reviewed like one that is
 * registered while it is listed (R39).
 */
export async function beginReviews(
  context: CommandContext,
  drugs: ReadonlyMap<string, Drug>,
  before: ListVersion | null,
): Promise<void> {
  const { em } = context;
  const registrations = await em.find(DrugRegistration, { drugId: { $in: [...drugs.keys()] } });
  if (registrations.length === 0) return;
  const members = before ? await em.find(ListMember, { listVersionId: before.id }) : [];
  const listed = new Set(members.map(({ memberId }) => memberId));
  const details = new Map(
    registrations
      .filter(({ drugId }) => !listed.has(drugId))
      .map(({ id, drugId, number }) => [id, `${drugs.get(drugId)!.name}，${number}`]),
  );
  await drugRegistrationProcedure.takeAll(context, 'publishDrugList', [...details.keys()], (found) => ({
    details: { [reviewTask]: details.get(found!.id)! },
  }));
}
