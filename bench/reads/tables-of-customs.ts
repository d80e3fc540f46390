import type { FilledTable } from './filled-table.ts';
import type { RowSql } from './row-sql.ts';
import { tablesOfPapers } from './tables-of-papers.ts';
import { tablesOfRights } from './tables-of-rights.ts';
import { tablesOfStock } from './tables-of-stock.ts';

export const tablesOfCustoms = (sql: RowSql): FilledTable[] => [
  ...tablesOfStock(sql),
  ...tablesOfPapers(sql),
  ...tablesOfRights(sql),
];
