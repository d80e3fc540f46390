import { acknowledging } from '@hub/shared/inbox/acknowledging.ts';
import { command } from '../command.ts';

/** An organisation acknowledges items of its inbox about packs on their way. */
export const acknowledgeTraceItems = command({ name: 'acknowledgeTraceItems', ...acknowledging });
