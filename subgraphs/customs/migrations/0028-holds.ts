import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const holds: MigrationFile = {
  name: '0028-holds',
  sqlite: [
    'create table `hold` (`id` text not null primary key, `line` integer not null, `lot_id` text not null, `drug_id` text not null, `importer_id` text not null, `quantity` integer null, `reason` text not null, `placed_by` text not null, `placed_at` datetime not null, `lifted_at` datetime null, `lift_reason` text null, constraint `hold_quantity` check (quantity > 0))',
    'create unique index `hold_line_unique` on `hold` (`line`)',
    'create index `hold_lot_id_line_index` on `hold` (`lot_id`, `line`)',
    'create index `hold_importer_id_line_index` on `hold` (`importer_id`, `line`)',
  ],
  mysql: [
    'create table `hold` (`id` varchar(36) not null, `line` bigint not null, `lot_id` varchar(36) not null, `drug_id` varchar(36) not null, `importer_id` varchar(36) not null, `quantity` int null, `reason` varchar(255) not null, `placed_by` varchar(16) not null, `placed_at` datetime(3) not null, `lifted_at` datetime(3) null, `lift_reason` varchar(255) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `hold` add unique `hold_line_unique` (`line`)',
    'alter table `hold` add index `hold_lot_id_line_index` (`lot_id`, `line`)',
    'alter table `hold` add index `hold_importer_id_line_index` (`importer_id`, `line`)',
    'alter table `hold` add constraint `hold_quantity` check (quantity > 0)',
  ],
};
