import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const indexesOfFilteredLists: MigrationFile = {
  name: '0033-indexes-of-filtered-lists',
  sqlite: [
    'create index `customs_declaration_drug_id_line_index` on `customs_declaration` (`drug_id`, `line`)',
    'create index `customs_declaration_recorded_at_line_index` on `customs_declaration` (`recorded_at`, `line`)',
    'create index `customs_declaration_importer_id_recorded_at_line_index` on `customs_declaration` (`importer_id`, `recorded_at`, `line`)',
    'create index `customs_declaration_institution_id_recorded_at_line_index` on `customs_declaration` (`institution_id`, `recorded_at`, `line`)',
    'create index `hold_drug_id_line_index` on `hold` (`drug_id`, `line`)',
    'create index `hold_placed_at_line_index` on `hold` (`placed_at`, `line`)',
    'create index `hold_importer_id_placed_at_line_index` on `hold` (`importer_id`, `placed_at`, `line`)',
    'create index `stock_movement_lot_id_line_index` on `stock_movement` (`lot_id`, `line`)',
    'create index `stock_movement_kind_line_index` on `stock_movement` (`kind`, `line`)',
    'create index `stock_plan_made_at_line_index` on `stock_plan` (`made_at`, `line`)',
  ],
  mysql: [
    'alter table `customs_declaration` add index `customs_declaration_drug_id_line_index` (`drug_id`, `line`)',
    'alter table `customs_declaration` add index `customs_declaration_recorded_at_line_index` (`recorded_at`, `line`)',
    'alter table `customs_declaration` add index `customs_declaration_importer_id_recorded_at_line_index` (`importer_id`, `recorded_at`, `line`)',
    'alter table `customs_declaration` add index `customs_declaration_institution_id_recorded_at_line_index` (`institution_id`, `recorded_at`, `line`)',
    'alter table `hold` add index `hold_drug_id_line_index` (`drug_id`, `line`)',
    'alter table `hold` add index `hold_placed_at_line_index` (`placed_at`, `line`)',
    'alter table `hold` add index `hold_importer_id_placed_at_line_index` (`importer_id`, `placed_at`, `line`)',
    'alter table `stock_movement` add index `stock_movement_lot_id_line_index` (`lot_id`, `line`)',
    'alter table `stock_movement` add index `stock_movement_kind_line_index` (`kind`, `line`)',
    'alter table `stock_plan` add index `stock_plan_made_at_line_index` (`made_at`, `line`)',
  ],
};
