import { InForce } from '@hub/shared/in-force/in-force.ts';
import { Approval } from './approval.entity.ts';

/** The subgraphs whose commands the end of an approval binds. */
export const mustObey = ['customs'] as const;

/** How the end of an approval comes into force. */
export const approvalEndsInForce = new InForce<Approval>({
  entity: Approval,
  name: 'noteApprovalEndObeyed',
  decidedAt: ({ endedAt }) => endedAt!,
});
