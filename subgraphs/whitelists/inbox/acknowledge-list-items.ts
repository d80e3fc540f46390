import { acknowledging } from '@hub/shared/inbox/acknowledging.ts';
import { command } from '../command.ts';

/** An organisation acknowledges items of its inbox about the lists. */
export const acknowledgeListItems = command({ name: 'acknowledgeListItems', ...acknowledging });
