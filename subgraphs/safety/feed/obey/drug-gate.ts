import { LockMode, type EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { DrugGate, StopUse } from './stop-use.entity.ts';
import { stopsUse, type UseOfDrug } from './rules/stops-use.ts';

/** Locks a drug's gate until the transaction ends. On SQLite, transactions are serialised anyway. */
export async function lockGate(em: EntityManager, drugId: string): Promise<void> {
  const lock = () =>
    em.findOne(DrugGate, { drugId }, { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true });
  if (await lock()) return;
  await em.upsert(DrugGate, { drugId }, { onConflictAction: 'ignore' });
  await lock();
}

/** Locks the drug's gate, then refuses if a stop-use covers any of the planned uses (R96). */
export async function passGate(em: EntityManager, drugId: string, uses: readonly UseOfDrug[]): Promise<void> {
  await lockGate(em, drugId);
  const measures = await em.find(StopUse, { drugId }, { orderBy: { measureId: 'asc' } });
  const stop = measures.find((measure) => uses.some((use) => stopsUse(measure, use)));
  if (stop) throw refuse('STOP_USE_IN_FORCE', { measure: stop.measureId });
}

/** Whether a stop-use covers this use, for actions that stay allowed but take another form. The gate must be locked. */
export async function isStopped(em: EntityManager, drugId: string, use: UseOfDrug): Promise<boolean> {
  const measures = await em.find(StopUse, { drugId });
  return measures.some((measure) => stopsUse(measure, use));
}
