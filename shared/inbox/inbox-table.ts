import type { MigrationFile } from '../database/migration-file.ts';

const indexes = {
  owner_kind_owner_id_line: ['owner_kind', 'owner_id', 'line'],
  owner_kind_owner_id_open_line: ['owner_kind', 'owner_id', 'open', 'line'],
  owner_kind_owner_id_kind_line: ['owner_kind', 'owner_id', 'kind', 'line'],
  about_kind: ['about', 'kind'],
};
const quoted = (columns: readonly string[]) => columns.map((column) => `\`${column}\``).join(', ');

/** A migration that creates the inbox of each organisation. */
export const inboxTable = (name: string): MigrationFile => ({
  name,
  sqlite: [
    'create table `inbox_item` (`id` text not null primary key, `line` integer not null, `owner_kind` text not null, `owner_id` text not null, `kind` text not null, `about` text not null, `clause` text not null, `text` text not null, `sent_at` datetime not null, `acknowledged_at` datetime null, `task` integer not null default false, `open` integer not null default true, `answer_by` text null, `provisional` integer not null, `answered_at` datetime null)',
    'create unique index `inbox_item_line_unique` on `inbox_item` (`line`)',
    ...Object.entries(indexes).map(
      ([index, columns]) => `create index \`inbox_item_${index}_index\` on \`inbox_item\` (${quoted(columns)})`,
    ),
  ],
  mysql: [
    'create table `inbox_item` (`id` varchar(36) not null, `line` bigint not null, `owner_kind` varchar(16) not null, `owner_id` varchar(36) not null, `kind` varchar(32) not null, `about` varchar(36) not null, `clause` varchar(32) not null, `text` varchar(255) not null, `sent_at` datetime(3) not null, `acknowledged_at` datetime(3) null, `task` tinyint(1) not null default false, `open` tinyint(1) not null default true, `answer_by` varchar(10) null, `provisional` tinyint(1) not null, `answered_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'alter table `inbox_item` add unique `inbox_item_line_unique` (`line`)',
    ...Object.entries(indexes).map(
      ([index, columns]) => `alter table \`inbox_item\` add index \`inbox_item_${index}_index\` (${quoted(columns)})`,
    ),
  ],
});
