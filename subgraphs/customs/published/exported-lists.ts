import { exportedStock } from './exported-stock.ts';
import { exportedTrade } from './exported-trade.ts';

/** The lists of customs that are exported as files (R77, R80, R81). */
export const exportedLists = { ...exportedStock, ...exportedTrade };
