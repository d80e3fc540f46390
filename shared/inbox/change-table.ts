import type { MigrationFile } from '../database/migration-file.ts';

/** A migration that creates the changes of inbox items. Their lines go on from those of the items. */
export const changeTable = (name: string): MigrationFile => ({
  name,
  sqlite: [
    'create table `inbox_change` (`id` text not null primary key, `line` integer not null, `owner_kind` text not null, `owner_id` text not null, `item_id` text not null)',
    'create unique index `inbox_change_line_unique` on `inbox_change` (`line`)',
    'create index `inbox_change_owner_kind_owner_id_line_index` on `inbox_change` (`owner_kind`, `owner_id`, `line`)',
  ],
  mysql: [
    'create table `inbox_change` (`id` varchar(36) not null, `line` bigint not null, `owner_kind` varchar(16) not null, `owner_id` varchar(36) not null, `item_id` varchar(36) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'alter table `inbox_change` add unique `inbox_change_line_unique` (`line`)',
    'alter table `inbox_change` add index `inbox_change_owner_kind_owner_id_line_index` (`owner_kind`, `owner_id`, `line`)',
  ],
});
