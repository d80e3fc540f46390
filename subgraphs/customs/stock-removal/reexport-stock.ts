import { lotOfResult } from '../bonded-lot/bonded-lot.load.ts';
import { command } from '../command.ts';
import { removeStock } from './remove-stock.ts';

/** An importer has sent packs in bond abroad again before a witness, 复运出境; it gives no quota back (D8). */
export const reexportStock = command({
  name: 'reexportStock',
  follows: ['trace'],
  run: (context, input) => removeStock(context, 'REEXPORTED', input),
  payload: { lot: lotOfResult },
});
