import { raw, type EntityManager } from '@mikro-orm/core';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { forUpdate, placeholders, select } from '@hub/shared/database/statement.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { LotEntered } from '@hub/customs/published/events.ts';
import { Lot } from '../bonded-lot/bonded-lot.entity.ts';
import { recountLots } from '../bonded-lot/recount-lots.ts';

/** Stores the lot with all packs that have entered; a replay does not change the count of codes assigned. */
export const onLotEntered = reaction({
  event: LotEntered,
  reads: ['lotId', 'drugId', 'importerId', 'lotNumber', 'expiryDate', 'quantity', 'entered'],
  async applyAll({ em }, facts) {
    // Further packs of a lot are a further fact, with the sum.
    const latest = new Map(facts.map((fact) => [fact.lotId, fact]));
    const coded = await codedPacks(em, [...latest.keys()]);
    const lots = [...latest.values()].map(
      ({ lotId: id, drugId, importerId, lotNumber, expiryDate, quantity, entered = quantity }) => {
        const copy = { drugId, importerId, lotNumber, expiryDate };
        // In a replay, packs of later facts have been coded already.
        return { id, ...copy, entered, quantity: Math.max(entered, coded.get(id) ?? 0), coded: 0 };
      },
    );
    await upsertRows(em, Lot, lots, ['expiryDate', 'entered', 'quantity']);
    await recountLots(em, [...latest.keys()]);
  },
  async clear(em) {
    await em.nativeDelete(Lot, { coded: 0 });
    await em.nativeUpdate(Lot, {}, { entered: raw('coded'), quantity: raw('coded') });
  },
});

/** How many packs of the lots have codes; it stays so until the transaction ends. */
async function codedPacks(em: EntityManager, lotIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await select<{ id: string; coded: number }>(
    em,
    `select id, coded from lot where id in (${placeholders(lotIds)})${forUpdate(em)}`,
    lotIds,
  );
  return new Map(rows.map(({ id, coded }) => [id, coded]));
}
