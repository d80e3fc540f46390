import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** The inbox of each organisation. */
export const inbox: MigrationFile = {
  name: '0010-inbox',
  sqlite: [
    'create table `inbox_item` (`id` text not null primary key, `line` integer not null, `owner_kind` text not null, `owner_id` text not null, `kind` text not null, `about` text not null, `clause` text not null, `text` text not null, `sent_at` datetime not null, `acknowledged_at` datetime null, `answer_by` text null, `provisional` integer not null, `answered_at` datetime null)',
    'create unique index `inbox_item_line_unique` on `inbox_item` (`line`)',
    'create index `inbox_item_owner_kind_owner_id_line_index` on `inbox_item` (`owner_kind`, `owner_id`, `line`)',
    'create index `inbox_item_about_kind_index` on `inbox_item` (`about`, `kind`)',
  ],
  mysql: [
    'create table `inbox_item` (`id` varchar(36) not null, `line` bigint not null, `owner_kind` varchar(16) not null, `owner_id` varchar(36) not null, `kind` varchar(32) not null, `about` varchar(36) not null, `clause` varchar(32) not null, `text` varchar(255) not null, `sent_at` datetime(3) not null, `acknowledged_at` datetime(3) null, `answer_by` varchar(10) null, `provisional` tinyint(1) not null, `answered_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'alter table `inbox_item` add unique `inbox_item_line_unique` (`line`)',
    'alter table `inbox_item` add index `inbox_item_owner_kind_owner_id_line_index` (`owner_kind`, `owner_id`, `line`)',
    'alter table `inbox_item` add index `inbox_item_about_kind_index` (`about`, `kind`)',
  ],
};
