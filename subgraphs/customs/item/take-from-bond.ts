import type { EntityManager } from '@mikro-orm/core';
import { change, forUpdate, placeholders, select } from '@hub/shared/database/statement.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import type { ZoneItem } from './item.entity.ts';

interface Taking {
  lotId: string;
  codes: readonly string[];
  /** The removal that takes them. */
  takenBy: string;
  fate: NonNullable<ZoneItem['fate']>;
}

type Taken = Pick<ZoneItem, 'code' | 'state' | 'releaseId' | 'fate'>;

/** Marks packs of a lot as gone: each must be coded, and be in bond: taken by no release, or back from one. */
export async function takeFromBond(em: EntityManager, { lotId, codes, takenBy, fate }: Taking): Promise<void> {
  const rows = await select<Taken>(
    em,
    `select code, state, release_id as releaseId, fate from zone_item
      where lot_id = ? and code in (${placeholders(codes)}) order by code${forUpdate(em)}`,
    [lotId, ...codes],
  );
  const known = new Map(rows.map((row) => [row.code, row]));
  throwRefusals(
    codes.flatMap((code) => {
      const pack = known.get(code);
      if (!pack) return [refuse('ITEM_NOT_TRACED', { code, state: 'UNKNOWN' })];
      const inBond = pack.fate === 'RETURNED' || (pack.fate === null && pack.releaseId === null);
      return inBond ? [] : [refuse('WRONG_STATE', { code, state: pack.fate ?? 'RELEASED', expected: 'SHELVED' })];
    }),
  );
  await change(
    em,
    `update zone_item set release_id = ?, fate = ? where lot_id = ? and code in (${placeholders(codes)})`,
    [takenBy, fate, lotId, ...codes],
  );
}
