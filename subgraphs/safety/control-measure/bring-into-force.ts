import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { nudgeFollowers, obedienceTimeoutMs } from '@hub/shared/feed/in-force.ts';
import { systemCaller, type Agency } from '@hub/shared/command/agency.ts';
import { command } from '@hub/shared/command/command.ts';
import { ControlMeasureInForce } from '../published/events.ts';
import { ControlMeasure } from './control-measure.entity.ts';

/** The subgraphs whose commands a stop-use binds. */
export const mustObey = ['customs', 'trace'] as const;

/**
 * Makes every subgraph that must obey and has not confirmed yet apply a measure, then records when the last one had, or
 * which are left. What a subgraph was already deciding has committed by the time it answers, so nothing forbidden
 * commits after `inForceAt`.
 */
export async function bringIntoForce(
  agency: Agency,
  measureId: string,
  timeoutMs: number = obedienceTimeoutMs,
): Promise<void> {
  const measure = await agency.database.orm.em.fork().findOneOrFail(ControlMeasure, { id: measureId });
  if (measure.inForceAt) return;
  const unconfirmed = await nudgeFollowers(agency.transport, agency.name, measure.unconfirmed, timeoutMs);
  // Subgraphs that are down are asked every few seconds for as long as it takes; only a change is recorded.
  if (unconfirmed.length > 0 && unconfirmed.length === measure.unconfirmed.length) return;
  await noteObedience(systemCaller(agency), {
    idempotencyKey: randomUUID(),
    measureId,
    unconfirmed,
    appliedAt: agency.clock(),
  });
}

interface Obedience {
  idempotencyKey: string;
  measureId: string;
  unconfirmed: string[];
  appliedAt: Date;
}

/** Records which subgraphs have applied a measure. Issued by the hub itself; there is no such mutation. */
const noteObedience = command({
  name: 'noteObedience',
  async run({ em, publish }, { measureId, unconfirmed, appliedAt }: Obedience) {
    const measure = await em.findOneOrFail(ControlMeasure, { id: measureId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (measure.inForceAt) return {};
    // A concurrent attempt may have recorded another confirmation.
    measure.unconfirmed = measure.unconfirmed.filter((subgraph) => unconfirmed.includes(subgraph));
    if (measure.unconfirmed.length > 0) return {};
    measure.inForceAt = appliedAt;
    publish(ControlMeasureInForce, measureId, { measureId, inForceAt: appliedAt.toISOString() });
    return {};
  },
});
