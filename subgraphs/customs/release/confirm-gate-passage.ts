import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { changeRows } from '@hub/shared/database/rows.ts';
import { select } from '@hub/shared/database/statement.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { command } from '../command.ts';
import { gates } from '../gates.ts';
import { tell } from '../inbox/item-kinds.ts';
import { GatePassed } from '../published/zone-events.ts';
import { refuse } from '../refusals.ts';
import { lockedRelease, requirePrepared } from './prepared-release.ts';
import { Release } from './release.entity.ts';
import { releaseOfResult } from './release.load.ts';
import { subjectsOfPacks } from './subjects-of-packs.ts';

interface Leaving {
  code: string;
  scannedOut: number;
  lotId: string;
  lotNumber: string;
}

/**
 * CUSTOMS confirms that a release has passed the gate of the zone, with all its packs scanned out, 卡口核放 (R80, R81). Those
 * that have come back into bond do not pass. A stop-use or a hold of CUSTOMS that was ordered since keeps them in the zone.
 */
export const confirmGatePassage = command({
  name: 'confirmGatePassage',
  follows: ['trace', 'safety'],
  async run(context, { releaseId, vehicle, seal }) {
    const { em, principal, now, publish } = context;
    requireAgency(principal, 'CUSTOMS');
    const release = await lockedRelease(em, releaseId, {});
    requirePrepared(release);
    const { formId, drugId, importerId, institutionId, quantity } = release;
    const packs = await select<Leaving>(
      em,
      `select item.code, item.scanned_out as scannedOut, lot.id as lotId, lot.lot_number as lotNumber
         from zone_item item join bonded_lot lot on lot.id = item.lot_id
        where item.release_id = ? and item.fate is null`,
      [releaseId],
    );
    const missing = packs.filter(({ scannedOut }) => scannedOut === 0).length;
    if (missing > 0) throw refuse('ITEMS_NOT_SCANNED_OUT', { release: releaseId, missing, quantity });
    const parties = { drugId, importerId, institutionId };
    await pass(em, gates, 'GATE', { at: now, about: subjectsOfPacks(parties, packs) });
    const passage = { gatePassedAt: now, passedQuantity: packs.length, vehicle, seal: seal ?? null };
    await changeRows(em, Release, { id: releaseId }, { state: 'PASSED_GATE', ...passage });
    publish(GatePassed, releaseId, { releaseId, formId, ...parties, passedAt: now.toISOString() });
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'GATE_PASSED', releaseId);
    tell(context, { kind: 'IMPORTER', id: importerId }, 'GATE_PASSED', releaseId);
    return { releaseId };
  },
  payload: { release: releaseOfResult },
});
