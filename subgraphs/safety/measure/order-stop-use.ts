import { select } from '@hub/shared/database/statement.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { ControlMeasureOrdered } from '../published/events.ts';
import { giveNotice } from '../notice/give-notice.ts';
import { mustObey } from './bring-into-force.ts';
import { ControlMeasure, type MeasureTarget } from './measure.entity.ts';

/** Orders a stop-use in the transaction of the completing signature, and sends notices of it (R96, R123). */
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
  for (const agency of ['BJMPA', 'BJHC', 'TIANZHU', 'CUSTOMS']) {
    giveNotice(context, { kind: 'STOP_USE', addressee: { agency }, measureId });
  }
  const suppliers = await select<{ importerId: string }>(
    em,
    'select distinct importer_id as importerId from used_item where drug_id = ? order by importer_id',
    [drugId],
  );
  for (const { importerId } of suppliers) {
    giveNotice(context, { kind: 'STOP_USE', addressee: { importerId }, measureId });
  }
  return measureId;
}
