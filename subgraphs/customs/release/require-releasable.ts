import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { refuse, type Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import type { ZoneState } from '../item/item.entity.ts';

interface Purpose {
  drugId: string;
  importerId: string;
  day: string;
}

/** Packs of one lot that can be released. */
export interface Releasable {
  id: string;
  lotNumber: string;
  codes: string[];
}

interface Pack {
  code: string;
  state: ZoneState;
  releaseId: string | null;
  lotId: string;
  lotNumber: string;
  expiryDate: string;
}

/**
 * Returns the codes by lot if all belong to this importer's stock of this drug, are fully traced in the zone (R86), not
 * yet released and not expired; otherwise throws everything that is wrong with any of them.
 */
export async function requireReleasable(
  em: EntityManager,
  codes: readonly string[],
  { drugId, importerId, day }: Purpose,
): Promise<Releasable[]> {
  const rows = await select<Pack>(
    em,
    `select i.code, i.state, i.release_id as releaseId, l.id as lotId, l.lot_number as lotNumber,
            l.expiry_date as expiryDate
       from zone_item i join bonded_lot l on l.id = i.lot_id
      where l.drug_id = ? and l.importer_id = ? and i.code in (${placeholders(codes)})`,
    [drugId, importerId, ...codes],
  );
  const packs = new Map(rows.map((pack) => [pack.code, pack]));
  const lots = new Map<string, Releasable & { expiryDate: string }>();
  const against: Refusal[] = [];
  for (const code of codes) {
    const pack = packs.get(code);
    if (!pack) against.push(refuse('ITEM_NOT_TRACED', { code, state: 'UNKNOWN' }));
    else if (pack.releaseId) against.push(refuse('WRONG_STATE', { code, state: 'RELEASED', expected: 'SHELVED' }));
    else if (pack.state !== 'SHELVED') against.push(refuse('ITEM_NOT_TRACED', { code, state: pack.state }));
    else {
      const { lotId: id, lotNumber, expiryDate } = pack;
      const lot = lots.get(id) ?? { id, lotNumber, expiryDate, codes: [] };
      lots.set(id, lot);
      lot.codes.push(code);
    }
  }
  const expired = [...lots.values()].filter(({ expiryDate }) => expiryDate < day);
  against.push(...expired.map(({ lotNumber: lot, expiryDate }) => refuse('LOT_EXPIRED', { lot, expiryDate })));
  throwRefusals(against);
  return [...lots.values()];
}
