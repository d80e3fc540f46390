import { issue } from '@hub/shared/testing/issue.ts';
import type { Customs } from '../arrange.ts';

const customsAgency = { kind: 'AGENCY', id: 'CUSTOMS' } as const;
type By = Parameters<typeof issue>[1]['by'];

/** How a release is refused for a hold. */
export const refusedFor = (hold: string) => [{ refusal: 'CUSTOMS_HOLD', hold }];

/** What is done with holds. */
export const holdsOf = (hub: Customs) => ({
  place: (input: object, by: By = customsAgency) =>
    issue(hub.customs, {
      command: 'placeHold',
      by,
      input: { reason: '单证不符', ...input },
      select: 'hold { id quantity placedBy { code } }',
    }) as Promise<{ hold: { id: string } }>,
  lift: (holdId: string, by: By = customsAgency, reason = '已核实') =>
    issue(hub.customs, {
      command: 'liftHold',
      by,
      input: { holdId, reason },
      select: 'hold { liftedAt liftReason }',
    }),
});
