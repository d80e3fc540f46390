import { visible } from '@hub/shared/access/room.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { rooms } from '../rooms.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

export const formById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(ClearanceForm, { $and: [visible(rooms.forms, principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});
