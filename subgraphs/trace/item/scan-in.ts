import { command } from '../command.ts';
import { itemsOfResult } from './item.load.ts';
import { zoneStep } from './zone-step.ts';

/** The importer scans coded packs into the warehouse, 扫码入仓 (R85). */
export const scanIn = command({
  name: 'scanIn',
  run: zoneStep('SCANNED_IN'),
  payload: { items: itemsOfResult },
});
