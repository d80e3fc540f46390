import { lotOfResult } from '../bonded-lot/bonded-lot.load.ts';
import { command } from '../command.ts';
import { removeStock } from './remove-stock.ts';

/** An importer has destroyed packs in bond before a witness, 销毁; customs is told, and gives no quota back (D8). */
export const destroyStock = command({
  name: 'destroyStock',
  follows: ['trace'],
  run: (context, input) => removeStock(context, 'DESTROYED', input),
  payload: { lot: lotOfResult },
});
