import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** How much of a lot went to an institution is summed by an index. */
export const releasesByLot: MigrationFile = {
  name: '0011-releases-by-lot',
  sqlite: [
    'create index `stock_movement_institution_id_lot_id_index` on `stock_movement` (`institution_id`, `lot_id`)',
  ],
  mysql: [
    'alter table `stock_movement` add index `stock_movement_institution_id_lot_id_index` (`institution_id`, `lot_id`)',
  ],
};
