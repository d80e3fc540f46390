import type { EntityManager } from '@mikro-orm/core';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { change, forUpdate, insertIfNew, placeholders, select } from '@hub/shared/database/statement.ts';
import { HospitalPack } from './hospital-pack.entity.ts';

interface Arrived {
  code: string;
  lotId: string;
  drugId: string;
  importerId: string;
  expiryDate: string;
}

/** Counts packs at their institution, but for those that have come back into bond; one that is counted already changes nothing. */
export async function countArrived(em: EntityManager, institutionId: string, codes: readonly string[]): Promise<void> {
  await countThere(em, institutionId, codes, ' and item.fate is null');
}

async function countThere(
  em: EntityManager,
  institutionId: string,
  codes: readonly string[],
  among = '',
): Promise<void> {
  const arrived = await select<Arrived>(
    em,
    `select item.code, lot.id as lotId, lot.drug_id as drugId, lot.importer_id as importerId,
            lot.expiry_date as expiryDate
       from zone_item item join bonded_lot lot on lot.id = item.lot_id
      where item.code in (${placeholders(codes)})
        and not exists (select 1 from hospital_pack pack where pack.code = item.code)${among}`,
    codes,
  );
  await insertRows(
    em,
    HospitalPack,
    arrived.map(({ code, lotId }) => ({ code, lotId, institutionId, used: false })),
  );
  for (const [lotId, ofLot] of Map.groupBy(arrived, (pack) => pack.lotId)) {
    const { drugId, importerId, expiryDate } = ofLot[0]!;
    await insertIfNew(
      em,
      'hospital_stock (lot_id, institution_id, drug_id, importer_id, expiry_date, packs) values (?, ?, ?, ?, ?, 0)',
      [lotId, institutionId, drugId, importerId, expiryDate],
    );
    const add = 'update hospital_stock set packs = packs + ? where lot_id = ? and institution_id = ?';
    await change(em, add, [ofLot.length, lotId, institutionId]);
  }
}

/** Packs that have left their institution unused no longer count there; one that does not count changes nothing. */
export async function countGone(em: EntityManager, codes: readonly string[]): Promise<void> {
  const gone = await select<{ code: string; lotId: string; institutionId: string }>(
    em,
    `select code, lot_id as lotId, institution_id as institutionId from hospital_pack
      where used = 0 and code in (${placeholders(codes)}) order by code${forUpdate(em)}`,
    codes,
  );
  if (gone.length === 0) return;
  const uncounted = gone.map(({ code }) => code);
  await change(em, `delete from hospital_pack where code in (${placeholders(uncounted)})`, uncounted);
  for (const packs of Map.groupBy(gone, ({ lotId, institutionId }) => `${lotId} ${institutionId}`).values()) {
    const { lotId, institutionId } = packs[0]!;
    const take = 'update hospital_stock set packs = packs - ? where lot_id = ? and institution_id = ?';
    await change(em, take, [packs.length, lotId, institutionId]);
  }
}

/** What a use counts for. */
interface Use {
  code: string;
  drugId: string;
  importerId: string;
  institutionId: string;
  day: string;
}

/** Counts the use of a pack, which has arrived if it was used; a use that is counted already changes nothing. */
export async function countUsed(em: EntityManager, use: Use): Promise<void> {
  const { code, drugId, importerId, institutionId, day } = use;
  await countThere(em, institutionId, [code]);
  if ((await change(em, 'update hospital_pack set used = 1 where code = ? and used = 0', [code])) === 0) return;
  await change(
    em,
    `update hospital_stock set packs = packs - 1
      where lot_id = (select lot_id from hospital_pack where code = ?)
        and institution_id = (select institution_id from hospital_pack where code = ?)`,
    [code, code],
  );
  const key = [drugId, day, institutionId, importerId];
  await insertIfNew(em, 'daily_use (drug_id, day, institution_id, importer_id, packs) values (?, ?, ?, ?, 0)', key);
  await change(
    em,
    'update daily_use set packs = packs + 1 where drug_id = ? and day = ? and institution_id = ? and importer_id = ?',
    key,
  );
}
