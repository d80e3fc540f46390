import { zoneStep } from './zone-step.ts';

/** The importer scans coded packs into the warehouse, 扫码入仓 (R85). */
export const scanIn = zoneStep('scanIn', 'SCANNED_IN');
