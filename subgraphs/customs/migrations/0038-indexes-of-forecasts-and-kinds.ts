import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Forecasts and sums by month and area read indexes alone; the lines of some kinds are found among those of a party. */
export const indexesOfForecastsAndKinds: MigrationFile = {
  name: '0038-indexes-of-forecasts-and-kinds',
  sqlite: [
    'drop index `approval_quota_drug_id_index`',
    'create index `approval_quota_drug_id_valid_until_ended_at_approved_cleared_index` on `approval_quota` (`drug_id`, `valid_until`, `ended_at`, `approved`, `cleared`)',
    'drop index `bin_stock_bin_id_lot_id_index`',
    'create index `bin_stock_bin_id_lot_id_quantity_index` on `bin_stock` (`bin_id`, `lot_id`, `quantity`)',
    'drop index `bonded_lot_drug_id_on_hand_line_entered_released_index`',
    'drop index `bonded_lot_expiry_date_line_index`',
    'create index `bonded_lot_expiry_date_line_on_hand_entered_index` on `bonded_lot` (`expiry_date`, `line`, `on_hand`, `entered`)',
    'create index `bonded_lot_drug_id_on_hand_line_entered_released_expiry_date_id_index` on `bonded_lot` (`drug_id`, `on_hand`, `line`, `entered`, `released`, `expiry_date`, `id`)',
    'create index `stock_movement_importer_id_kind_line_index` on `stock_movement` (`importer_id`, `kind`, `line`)',
    'create index `stock_movement_institution_id_kind_line_index` on `stock_movement` (`institution_id`, `kind`, `line`)',
  ],
  mysql: [
    'alter table `approval_quota` drop index `approval_quota_drug_id_index`',
    'alter table `approval_quota` add index `approval_quota_drug_id_valid_until_ended_at_approve_be83a_index` (`drug_id`, `valid_until`, `ended_at`, `approved`, `cleared`)',
    'alter table `bin_stock` drop index `bin_stock_bin_id_lot_id_index`',
    'alter table `bin_stock` add index `bin_stock_bin_id_lot_id_quantity_index` (`bin_id`, `lot_id`, `quantity`)',
    'alter table `bonded_lot` drop index `bonded_lot_drug_id_on_hand_line_entered_released_index`',
    'alter table `bonded_lot` drop index `bonded_lot_expiry_date_line_index`',
    'alter table `bonded_lot` add index `bonded_lot_expiry_date_line_on_hand_entered_index` (`expiry_date`, `line`, `on_hand`, `entered`)',
    'alter table `bonded_lot` add index `bonded_lot_drug_id_on_hand_line_entered_released_ex_ff508_index` (`drug_id`, `on_hand`, `line`, `entered`, `released`, `expiry_date`, `id`)',
    'alter table `stock_movement` add index `stock_movement_importer_id_kind_line_index` (`importer_id`, `kind`, `line`)',
    'alter table `stock_movement` add index `stock_movement_institution_id_kind_line_index` (`institution_id`, `kind`, `line`)',
  ],
};
