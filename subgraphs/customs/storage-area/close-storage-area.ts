import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { changeRows, findRow } from '@hub/shared/database/rows.ts';
import { Bin } from '../bin/bin.entity.ts';
import { packsInArea } from '../bin-stock/packs-in-area.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { StorageArea } from './storage-area.entity.ts';
import { areaOfResult } from './storage-area.load.ts';

/** An importer closes a part of its bonded warehouse in which nothing lies: its name and its bins may be used again (R55). */
export const closeStorageArea = command({
  name: 'closeStorageArea',
  async run({ em, principal, now }, { areaId: id, reason }) {
    const importerId = requireOrganisation(principal, 'IMPORTER');
    // Whatever is being put into its bins is there by then.
    const area = await findRow(em, StorageArea, { id, importerId }, { lock: true });
    if (!area) throw refuse('NOT_FOUND', { kind: 'StorageArea', id });
    const { name } = area;
    if (area.closedAt)
      throw refuse('WRONG_STATUS', { kind: 'StorageArea', id, idName: name, status: 'OUT_OF_USE', expected: 'IN_USE' });
    const quantity = await packsInArea(em, id);
    if (quantity > 0) throw refuse('AREA_NOT_EMPTY', { area: name, quantity });
    await changeRows(em, StorageArea, { id }, { nameInUse: null, closedAt: now, reason });
    await changeRows(em, Bin, { areaId: id }, { codeInUse: null });
    return { areaId: id };
  },
  payload: { area: areaOfResult },
});
