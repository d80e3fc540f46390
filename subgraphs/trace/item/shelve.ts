import { zoneStep } from './zone-step.ts';

/** The importer shelves packs that were scanned in, 上架 (R85). */
export const shelve = zoneStep('shelve', 'SHELVED');
