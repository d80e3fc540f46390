import { visible } from '@hub/shared/access/room.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { rooms } from '../rooms.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

export const formById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(ClearanceForm, { $and: [visible(rooms.forms, principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});

/** The form that a command was about. */
export const formOfResult = async ({ formId }: { formId: string }, context: RequestContext): Promise<ClearanceForm> =>
  (await formById(context).load(formId))!;
