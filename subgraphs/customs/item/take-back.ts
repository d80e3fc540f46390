import type { EntityManager } from '@mikro-orm/core';
import { change, forUpdate, placeholders, select } from '@hub/shared/database/statement.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import type { ZoneItem } from './item.entity.ts';

interface LotOfPacks {
  lotId: string;
  lotNumber: string;
  codes: string[];
}

type Pack = Pick<ZoneItem, 'code' | 'lotId' | 'fate'> & { lotNumber: string; used: number | null };

/** Marks packs of a release as back in bond, each once and none that was used; returns them by lot, in the order of the lots' ids. */
export async function takeBack(em: EntityManager, releaseId: string, codes: readonly string[]): Promise<LotOfPacks[]> {
  const rows = await select<Pack>(
    em,
    `select item.code, item.lot_id as lotId, item.fate, lot.lot_number as lotNumber, pack.used
       from zone_item item join bonded_lot lot on lot.id = item.lot_id
       left join hospital_pack pack on pack.code = item.code
      where item.release_id = ? and item.code in (${placeholders(codes)}) order by item.code${forUpdate(em)}`,
    [releaseId, ...codes],
  );
  const known = new Map(rows.map((row) => [row.code, row]));
  throwRefusals(
    codes.flatMap((code) => {
      const pack = known.get(code);
      if (!pack) return [refuse('ITEM_NOT_TRACED', { code, state: 'UNKNOWN' })];
      const state = pack.fate ?? (pack.used ? 'USED' : undefined);
      return state ? [refuse('WRONG_STATE', { code, state, expected: 'RELEASED' })] : [];
    }),
  );
  await change(em, `update zone_item set fate = 'RETURNED' where code in (${placeholders(codes)})`, codes);
  const lots = Map.groupBy(
    codes.map((code) => known.get(code)!),
    ({ lotId }) => lotId,
  );
  return [...lots]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([lotId, packs]) => ({ lotId, lotNumber: packs[0]!.lotNumber, codes: packs.map(({ code }) => code) }));
}
