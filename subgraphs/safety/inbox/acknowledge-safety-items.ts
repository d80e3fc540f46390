import { acknowledging } from '@hub/shared/inbox/acknowledging.ts';
import { command } from '../command.ts';

/** An organisation acknowledges items of its inbox about safety. */
export const acknowledgeSafetyItems = command({ name: 'acknowledgeSafetyItems', ...acknowledging });
