import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** How much of a lot went to an institution, and whom an importer serves, is found by an index. */
export const indexesOfRights: MigrationFile = {
  name: '0011-indexes-of-rights',
  sqlite: [
    'create index `stock_movement_institution_id_lot_id_index` on `stock_movement` (`institution_id`, `lot_id`)',
    'create index `agreement_importer_id_institution_id_index` on `agreement` (`importer_id`, `institution_id`)',
    'drop index `agreement_importer_id_index`',
  ],
  mysql: [
    'alter table `stock_movement` add index `stock_movement_institution_id_lot_id_index` (`institution_id`, `lot_id`)',
    'alter table `agreement` add index `agreement_importer_id_institution_id_index` (`importer_id`, `institution_id`)',
    'alter table `agreement` drop index `agreement_importer_id_index`',
  ],
};
