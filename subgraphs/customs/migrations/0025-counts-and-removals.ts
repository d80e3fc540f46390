import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const countsAndRemovals: MigrationFile = {
  name: '0025-counts-and-removals',
  sqlite: [
    'create table `stock_count` (`id` text not null primary key, `line` integer not null, `importer_id` text not null, `state` text not null, `counted_at` datetime not null, `confirmed_at` datetime null)',
    'create unique index `stock_count_line_unique` on `stock_count` (`line`)',
    'create index `stock_count_importer_id_line_index` on `stock_count` (`importer_id`, `line`)',
    'create table `stock_count_line` (`count_id` text not null, `lot_id` text not null, `booked` integer not null, `found` integer not null, `reason` text null, primary key (`count_id`, `lot_id`))',
    'create table `stock_removal` (`id` text not null primary key, `kind` text not null, `lot_id` text not null, `importer_id` text not null, `quantity` integer not null, `executor` text not null, `witness` text not null, `reason` text not null, `document_hash` text not null, `removed_at` datetime not null)',
    'create index `stock_removal_lot_id_index` on `stock_removal` (`lot_id`)',
    'create index `lot_recipient_lot_id_institution_id_index` on `lot_recipient` (`lot_id`, `institution_id`)',
    'alter table `zone_item` add column `fate` text null',
  ],
  mysql: [
    'create table `stock_count` (`id` varchar(36) not null, `line` bigint not null, `importer_id` varchar(36) not null, `state` varchar(16) not null, `counted_at` datetime(3) not null, `confirmed_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `stock_count` add unique `stock_count_line_unique` (`line`)',
    'alter table `stock_count` add index `stock_count_importer_id_line_index` (`importer_id`, `line`)',
    'create table `stock_count_line` (`count_id` varchar(36) not null, `lot_id` varchar(36) not null, `booked` int not null, `found` int not null, `reason` varchar(255) null, primary key (`count_id`, `lot_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `stock_removal` (`id` varchar(36) not null, `kind` varchar(16) not null, `lot_id` varchar(36) not null, `importer_id` varchar(36) not null, `quantity` int not null, `executor` varchar(128) not null, `witness` varchar(128) not null, `reason` varchar(255) not null, `document_hash` varchar(64) not null, `removed_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `stock_removal` add index `stock_removal_lot_id_index` (`lot_id`)',
    'alter table `lot_recipient` add index `lot_recipient_lot_id_institution_id_index` (`lot_id`, `institution_id`)',
    'alter table `zone_item` add `fate` varchar(16) null',
  ],
};
