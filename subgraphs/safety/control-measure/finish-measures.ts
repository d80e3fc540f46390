import type { Agency } from '@hub/shared/command/agency.ts';
import { bringIntoForce } from './bring-into-force.ts';
import { ControlMeasure } from './control-measure.entity.ts';

const retryMs = 2000;

/**
 * Keeps asking subgraphs that have not yet applied a measure, even after a restart in the middle of a signature.
 * Returns a function that stops it.
 */
export async function finishMeasures(agency: Agency): Promise<() => Promise<void>> {
  let running: Promise<void> | undefined;
  const finish = async (): Promise<void> => {
    const open = await agency.database.orm.em.fork().find(ControlMeasure, { inForceAt: null });
    for (const { id, orderedAt } of open) {
      // The signature that ordered it is still waiting for confirmations.
      if (agency.clock().getTime() - orderedAt.getTime() < retryMs) continue;
      await bringIntoForce(agency, id);
    }
  };
  const timer = setInterval(() => {
    // While a subgraph is down, an attempt takes longer than the interval.
    running ??= finish()
      .catch((err: unknown) => agency.log.error({ err }, 'a measure is not in force yet'))
      .finally(() => (running = undefined));
  }, retryMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
