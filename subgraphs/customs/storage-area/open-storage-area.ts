import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { findRows } from '@hub/shared/database/rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { Bin } from '../bin/bin.entity.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { StorageArea } from './storage-area.entity.ts';
import { areaOfResult } from './storage-area.load.ts';

const maxBins = 500;

/** An importer names a part of its bonded warehouse with its bins: where rare-disease drugs lie apart from others (R55). */
export const openStorageArea = command({
  name: 'openStorageArea',
  async run({ em, principal, now, append }, { name, rareDiseaseOnly, min, max, binCodes }) {
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCount('binCodes', binCodes, maxBins);
    requireOnce('binCodes', binCodes);
    if (max < min) throw badInput('max', 'BELOW', { min });
    const sameName = await findRows(em, StorageArea, { importerId, nameInUse: name });
    const taken = await findRows(em, Bin, { importerId, codeInUse: binCodes }, { orderBy: ['code'] });
    throwRefusals([
      ...sameName.map(({ name: id }) => refuse('ALREADY_EXISTS', { kind: 'StorageArea', id })),
      ...taken.map(({ code: id }) => refuse('ALREADY_EXISTS', { kind: 'Bin', id })),
    ]);
    const areaId = newId();
    const bins = binCodes.map((code) => ({ id: newId(), areaId, importerId, code, codeInUse: code }));
    await insertRows(em, Bin, bins);
    const temperature = { minTemperature: min, maxTemperature: max };
    append(StorageArea, {
      id: areaId,
      importerId,
      name,
      nameInUse: name,
      rareDiseaseOnly,
      ...temperature,
      openedAt: now,
    });
    return { areaId };
  },
  payload: { area: areaOfResult },
});
