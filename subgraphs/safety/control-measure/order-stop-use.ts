import { holdFollowing } from '@hub/shared/feed/hold-following.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { ControlMeasureOrdered } from '../published/events.ts';
import { holdersOf } from '../holder/holders-of.ts';
import { tell } from '../inbox/item-kinds.ts';
import { mustObey } from './bring-into-force.ts';
import { ControlMeasure, type MeasureTarget } from './control-measure.entity.ts';

/**
 * Orders a stop-use in the transaction of the completing signature, and tells the agencies and everyone who holds the
 * drug or has held it (R96, R98, R123). Those who are only about to be known as such are told when they are.
 */
export async function orderStopUse(
  context: CommandContext,
  assessmentId: string,
  target: MeasureTarget,
): Promise<string> {
  const { em, now, publish } = context;
  const measureId = newId();
  const { drugId, scope, lotId, itemCode, institutionId } = target;
  const covered = { drugId, scope, lotId, itemCode, institutionId };
  em.create(ControlMeasure, {
    id: measureId,
    assessmentId,
    ...covered,
    orderedAt: now,
    unconfirmed: [...mustObey],
  });
  publish(ControlMeasureOrdered, measureId, { measureId, ...covered });
  const agencies = ['BJMPA', 'BJHC', 'TIANZHU', 'CUSTOMS'].map((id) => ({ kind: 'AGENCY', id }) as const);
  await holdFollowing(em, ['customs', 'trace']);
  for (const each of [...agencies, ...(await holdersOf(em, [drugId]))]) tell(context, each, 'STOP_USE', measureId);
  return measureId;
}
