import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const listsOfCounts: MigrationFile = {
  name: '0042-lists-of-counts',
  sqlite: [
    'create index `stock_count_state_line_index` on `stock_count` (`state`, `line`)',
    'create index `stock_count_importer_id_state_line_index` on `stock_count` (`importer_id`, `state`, `line`)',
    'create index `stock_count_counted_at_line_index` on `stock_count` (`counted_at`, `line`)',
    'create index `stock_count_importer_id_counted_at_line_index` on `stock_count` (`importer_id`, `counted_at`, `line`)',
  ],
  mysql: [
    'alter table `stock_count` add index `stock_count_state_line_index` (`state`, `line`)',
    'alter table `stock_count` add index `stock_count_importer_id_state_line_index` (`importer_id`, `state`, `line`)',
    'alter table `stock_count` add index `stock_count_counted_at_line_index` (`counted_at`, `line`)',
    'alter table `stock_count` add index `stock_count_importer_id_counted_at_line_index` (`importer_id`, `counted_at`, `line`)',
  ],
};
