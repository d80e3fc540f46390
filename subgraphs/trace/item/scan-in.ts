import { command } from '../command.ts';
import { itemsOfResult } from './item.load.ts';
import { zoneStep } from './zone-step.ts';

/** The importer scans packs into the warehouse, 扫码入仓 (R85): coded ones, and those that came back into bond. */
export const scanIn = command({
  name: 'scanIn',
  follows: ['customs'],
  run: zoneStep('SCANNED_IN'),
  payload: { items: itemsOfResult },
});
