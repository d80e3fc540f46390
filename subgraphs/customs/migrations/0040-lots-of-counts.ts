import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const lotsOfCounts: MigrationFile = {
  name: '0040-lots-of-counts',
  sqlite: ['create index `stock_count_line_lot_id_index` on `stock_count_line` (`lot_id`)'],
  mysql: ['alter table `stock_count_line` add index `stock_count_line_lot_id_index` (`lot_id`)'],
};
