import type { EntityManager } from '@mikro-orm/core';
import { select } from '@hub/shared/database/statement.ts';
import type { Condition } from '@hub/shared/gate/gate.ts';
import { restrictionsAt } from '@hub/shared/restriction/restrictions-at.ts';
import { covers } from '@hub/shared/restriction/rules/covers.ts';
import { refuse } from '../refusals.ts';
import { releaseCauses } from '../restriction/causes.ts';
import type { AskedPacks } from './asked-packs.ts';
import { freePacks } from './free-packs.ts';

/** What the importer has chosen to release. */
export interface Chosen extends Pick<AskedPacks, 'packs' | 'firstExpiry'> {
  drugId: string;
  importerId: string;
  institutionId: string;
  codes: readonly string[];
  day: string;
  at: Date;
  /** Why packs that expire earlier stay in the zone. */
  because: string | null;
}

/** What expires first leaves first, as far as nothing keeps it in the zone; or the importer says why not (R78). */
export const firstExpiredFirst: Condition<Chosen> = {
  codes: ['NOT_FIRST_EXPIRED'],
  clause: 'R78',
  async against(em, chosen) {
    const { packs, firstExpiry, because } = chosen;
    // Of what cannot be released anyway, other conditions say so.
    const latest = [...packs.values()]
      .filter(({ state, releaseId }) => state === 'SHELVED' && releaseId === null)
      .map(({ expiryDate }) => expiryDate)
      .toSorted()
      .at(-1);
    // Mostly there is nothing earlier, which one comparison tells.
    if (because !== null || latest === undefined || firstExpiry === null || firstExpiry >= latest) return [];
    const { drugId: drug, importerId: importer, institutionId: institution, at } = chosen;
    const earlier = await earlierLots(em, chosen, latest);
    const about = earlier.map(({ lotId, lotNumber }) => ({ drug, importer, institution, lot: lotId, lotNumber }));
    const standing = await restrictionsAt(em, releaseCauses, { gate: 'RELEASE', at, about });
    const asked = Map.groupBy(packs.values(), ({ lotId }) => lotId);
    // Codes of packs that a count did not find stay shelved, but there is nothing to take.
    const free = earlier.find(
      ({ lotId, available }, index) =>
        available > (asked.get(lotId)?.length ?? 0) && !standing.some(({ scope }) => covers(scope, about[index]!)),
    );
    return free ? [refuse('NOT_FIRST_EXPIRED', { lot: free.lotNumber, expiryDate: free.expiryDate })] : [];
  },
};

/** The lots from which a pack that is not asked for could be taken, and that expire before a day, in that order. */
async function earlierLots(
  em: EntityManager,
  { drugId, importerId, day, codes }: Chosen,
  before: string,
): Promise<{ lotId: string; lotNumber: string; expiryDate: string; available: number }[]> {
  const { sql, values } = freePacks([{ drugId, importerId }], day, codes);
  return select(
    em,
    `select lot.id as lotId, lot.lot_number as lotNumber, lot.expiry_date as expiryDate,
            lot.on_hand - lot.held as available from ${sql} and lot.expiry_date < ?
      group by lot.id, lot.lot_number, lot.expiry_date, lot.on_hand, lot.held order by lot.expiry_date, lot.id`,
    [...values, before],
  );
}
