import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Plans are withdrawn and areas closed; the names of areas and the codes of bins are those of what is open. */
export const plansAndAreasEnd: MigrationFile = {
  name: '0044-plans-and-areas-end',
  sqlite: [
    'drop index `bin_importer_id_code_unique`',
    'alter table `bin` add column `code_in_use` text null',
    'update `bin` set `code_in_use` = `code`',
    'create unique index `bin_importer_id_code_in_use_unique` on `bin` (`importer_id`, `code_in_use`)',
    'alter table `stock_plan` add column `withdrawn_at` datetime null',
    'alter table `stock_plan` add column `reason` text null',
    'drop index `storage_area_importer_id_name_unique`',
    'alter table `storage_area` add column `name_in_use` text null',
    'alter table `storage_area` add column `closed_at` datetime null',
    'alter table `storage_area` add column `reason` text null',
    'update `storage_area` set `name_in_use` = `name`',
    'create unique index `storage_area_importer_id_name_in_use_unique` on `storage_area` (`importer_id`, `name_in_use`)',
  ],
  mysql: [
    'alter table `bin` drop index `bin_importer_id_code_unique`',
    'alter table `bin` add `code_in_use` varchar(64) null',
    'update `bin` set `code_in_use` = `code`',
    'alter table `bin` add unique `bin_importer_id_code_in_use_unique` (`importer_id`, `code_in_use`)',
    'alter table `stock_plan` add `withdrawn_at` datetime(3) null, add `reason` varchar(255) null',
    'alter table `storage_area` drop index `storage_area_importer_id_name_unique`',
    'alter table `storage_area` add `name_in_use` varchar(128) null, add `closed_at` datetime(3) null, add `reason` varchar(255) null',
    'update `storage_area` set `name_in_use` = `name`',
    'alter table `storage_area` add unique `storage_area_importer_id_name_in_use_unique` (`importer_id`, `name_in_use`)',
  ],
};
