import { acknowledging } from '@hub/shared/inbox/acknowledging.ts';
import { command } from '../command.ts';

/** An organisation acknowledges items of its inbox about bonded stock, forms and releases. */
export const acknowledgeStockItems = command({ name: 'acknowledgeStockItems', ...acknowledging });
