import { command } from '../command.ts';
import { itemsOfResult } from './item.load.ts';
import { zoneStep } from './zone-step.ts';

/** The importer shelves packs that were scanned in, 上架 (R85). */
export const shelve = command({
  name: 'shelve',
  run: zoneStep('SHELVED'),
  payload: { items: itemsOfResult },
});
