import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

const byState = [
  'update `inbox_item` set `task` = 1 where `answer_by` is not null',
  'update `inbox_item` set `open` = 0 where (`task` = 1 and `answered_at` is not null) or (`task` = 0 and `acknowledged_at` is not null)',
];

/** Whether an item is a task, and whether it is open, are columns: a task need not have a last day. */
export const openItems: MigrationFile = {
  name: '0011-open-items',
  sqlite: [
    'alter table `inbox_item` add column `task` integer not null default false',
    'alter table `inbox_item` add column `open` integer not null default true',
    ...byState,
    'create index `inbox_item_owner_kind_owner_id_open_line_index` on `inbox_item` (`owner_kind`, `owner_id`, `open`, `line`)',
    'create index `inbox_item_owner_kind_owner_id_kind_line_index` on `inbox_item` (`owner_kind`, `owner_id`, `kind`, `line`)',
  ],
  mysql: [
    'alter table `inbox_item` add `task` tinyint(1) not null default false after `acknowledged_at`, add `open` tinyint(1) not null default true after `task`',
    ...byState,
    'alter table `inbox_item` add index `inbox_item_owner_kind_owner_id_open_line_index` (`owner_kind`, `owner_id`, `open`, `line`)',
    'alter table `inbox_item` add index `inbox_item_owner_kind_owner_id_kind_line_index` (`owner_kind`, `owner_id`, `kind`, `line`)',
  ],
};
