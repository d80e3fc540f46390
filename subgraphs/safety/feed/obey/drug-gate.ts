import type { EntityManager } from '@mikro-orm/core';
import { forUpdate, select } from '@hub/shared/database/statement.ts';
import { refuse } from '../../refusals.ts';
import { DrugGate, type StopUse } from './stop-use.entity.ts';
import { stopsUse, type UseOfDrug } from './rules/stops-use.ts';

/** A stop-use in force. */
export type StopInForce = Pick<StopUse, 'measureId' | 'scope' | 'lotId' | 'itemCode' | 'institutionId'>;

/**
 * Locks a drug's gate until the transaction ends, and returns its stop-uses by their ids. On SQLite, transactions that
 * write are serial anyway.
 */
export async function lockGate(em: EntityManager, drugId: string): Promise<StopInForce[]> {
  const stops = await readGate(em, drugId);
  if (stops) return stops;
  await em.upsert(DrugGate, { drugId }, { onConflictAction: 'ignore' });
  return (await readGate(em, drugId))!;
}

/** `undefined` if the drug has no gate yet. */
async function readGate(em: EntityManager, drugId: string): Promise<StopInForce[] | undefined> {
  const rows = await select<StopInForce | { measureId: null }>(
    em,
    `select s.measure_id as measureId, s.scope as scope, s.lot_id as lotId, s.item_code as itemCode,
            s.institution_id as institutionId
       from drug_gate g left join stop_use s on s.drug_id = g.drug_id
      where g.drug_id = ? order by s.measure_id${forUpdate(em)}`,
    [drugId],
  );
  return rows.length === 0 ? undefined : rows.filter((row) => row.measureId !== null);
}

/** Locks the drug's gate, then refuses if a stop-use covers any of the planned uses (R96). */
export async function passGate(em: EntityManager, drugId: string, uses: readonly UseOfDrug[]): Promise<void> {
  const stops = await lockGate(em, drugId);
  const stop = stops.find((measure) => uses.some((use) => stopsUse(measure, use)));
  if (stop) throw refuse('STOP_USE_IN_FORCE', { measure: stop.measureId });
}
