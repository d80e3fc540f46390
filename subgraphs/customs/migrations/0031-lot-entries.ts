import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** No number was asked for of what entered before. */
const entriesOfBefore = `insert into lot_entry (id, lot_id, importer_id, quantity, entered_at)
  select id, id, importer_id, entered, entered_at from bonded_lot`;

/** What entered together has a number, 进境备案清单编号, and may follow a plan. */
export const lotEntries: MigrationFile = {
  name: '0031-lot-entries',
  sqlite: [
    'create table `lot_entry` (`id` text not null primary key, `lot_id` text not null, `importer_id` text not null, `quantity` integer not null, `entered_at` datetime not null, `number` text null, `recorded_at` datetime null, `due_on` text null, `plan_id` text null)',
    'create index `lot_entry_plan_id_index` on `lot_entry` (`plan_id`)',
    'create index `lot_entry_lot_id_entered_at_index` on `lot_entry` (`lot_id`, `entered_at`)',
    'create index `lot_entry_importer_id_number_due_on_index` on `lot_entry` (`importer_id`, `number`, `due_on`)',
    entriesOfBefore,
    'create table `stock_plan` (`id` text not null primary key, `line` integer not null, `importer_id` text not null, `drug_id` text not null, `made_at` datetime not null)',
    'create unique index `stock_plan_line_unique` on `stock_plan` (`line`)',
    'create index `stock_plan_importer_id_line_index` on `stock_plan` (`importer_id`, `line`)',
    'create index `stock_plan_drug_id_line_index` on `stock_plan` (`drug_id`, `line`)',
    'create table `stock_plan_line` (`plan_id` text not null, `position` integer not null, `institution_id` text not null, `quantity` integer not null, `needed_by` text not null, primary key (`plan_id`, `position`), constraint `stock_plan_line_quantity` check (quantity > 0))',
  ],
  mysql: [
    'create table `lot_entry` (`id` varchar(36) not null, `lot_id` varchar(36) not null, `importer_id` varchar(36) not null, `quantity` int not null, `entered_at` datetime(3) not null, `number` varchar(64) null, `recorded_at` datetime(3) null, `due_on` varchar(10) null, `plan_id` varchar(36) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `lot_entry` add index `lot_entry_plan_id_index` (`plan_id`)',
    'alter table `lot_entry` add index `lot_entry_lot_id_entered_at_index` (`lot_id`, `entered_at`)',
    'alter table `lot_entry` add index `lot_entry_importer_id_number_due_on_index` (`importer_id`, `number`, `due_on`)',
    entriesOfBefore,
    'create table `stock_plan` (`id` varchar(36) not null, `line` bigint not null, `importer_id` varchar(36) not null, `drug_id` varchar(36) not null, `made_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `stock_plan` add unique `stock_plan_line_unique` (`line`)',
    'alter table `stock_plan` add index `stock_plan_importer_id_line_index` (`importer_id`, `line`)',
    'alter table `stock_plan` add index `stock_plan_drug_id_line_index` (`drug_id`, `line`)',
    'create table `stock_plan_line` (`plan_id` varchar(36) not null, `position` int unsigned not null, `institution_id` varchar(36) not null, `quantity` int not null, `needed_by` varchar(10) not null, primary key (`plan_id`, `position`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `stock_plan_line` add constraint `stock_plan_line_quantity` check (quantity > 0)',
  ],
};
