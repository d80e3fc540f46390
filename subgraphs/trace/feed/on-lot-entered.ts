import { raw } from '@mikro-orm/core';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { shareRestrictions } from '@hub/shared/restriction/shared-subject.ts';
import { LotEntered } from '@hub/customs/published/events.ts';
import { Lot } from '../bonded-lot/bonded-lot.entity.ts';
import { recountLots } from '../bonded-lot/recount-lots.ts';
import { stopUse } from '../restriction/causes.ts';
import { lotsByNumber } from '../restriction/lots-by-number.ts';

/** Stores the lot with all packs that have entered; a replay does not change the count of codes assigned. */
export const onLotEntered = reaction({
  event: LotEntered,
  reads: ['lotId', 'drugId', 'importerId', 'lotNumber', 'expiryDate', 'quantity', 'entered'],
  async applyAll({ em }, facts) {
    // Further packs of a lot are a further fact, with the sum.
    const latest = new Map(facts.map((fact) => [fact.lotId, fact]));
    const lots = [...latest.values()].map(
      ({ lotId: id, drugId, importerId, lotNumber, expiryDate, quantity, entered = quantity }) => {
        return { id, drugId, importerId, lotNumber, expiryDate, entered, quantity: entered, coded: 0 };
      },
    );
    await upsertRows(em, Lot, lots, ['expiryDate', 'entered']);
    await recountLots(em, [...latest.keys()]);
    // A stop-use of a lot may have been ordered before this agency has heard of it.
    const heard = lots.map(({ id, drugId, lotNumber }) => ({
      id,
      subject: subjectKey('drug', drugId),
      value: lotNumber,
    }));
    await shareRestrictions(em, stopUse, lotsByNumber, heard);
  },
  async clear(em) {
    await em.nativeDelete(Lot, { coded: 0 });
    await em.nativeUpdate(Lot, {}, { entered: raw('coded'), quantity: raw('coded') });
  },
});
