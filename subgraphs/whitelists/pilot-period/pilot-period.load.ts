import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

/** The pilot period as it was set last. */
export async function currentPeriod({ em }: Pick<RequestContext, 'em'>): Promise<PilotPeriod | null> {
  const [period] = await em.find(PilotPeriod, {}, { orderBy: { id: 'desc' }, limit: 1 });
  return period ?? null;
}
