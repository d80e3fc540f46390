import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Lists in commit order, 64-bit positions, and indexes for sweeping old rows. */
export const listsInCommitOrder: MigrationFile = {
  name: '0003-lists-in-commit-order',
  sqlite: [
    'create table `list_head` (`list` text not null primary key, `line` integer not null)',
    'create table `trace_alert_in_order` (`id` text not null primary key, `line` integer not null, `kind` text not null, `code` text not null, `institution_id` text not null, `importer_id` text not null, `raised_at` datetime not null)',
    'insert into `trace_alert_in_order` (`line`, `id`, `kind`, `code`, `institution_id`, `importer_id`, `raised_at`) select row_number() over (order by `id`), `id`, `kind`, `code`, `institution_id`, `importer_id`, `raised_at` from `trace_alert`',
    'drop table `trace_alert`',
    'alter table `trace_alert_in_order` rename to `trace_alert`',
    'create unique index `trace_alert_line_unique` on `trace_alert` (`line`)',
    'create index `trace_alert_code_index` on `trace_alert` (`code`)',
    'create index `trace_alert_institution_id_index` on `trace_alert` (`institution_id`)',
    'create index `trace_alert_importer_id_index` on `trace_alert` (`importer_id`)',
    "insert into `list_head` (`list`, `line`) select 'trace_alert', count(*) from `trace_alert`",
    'create index `idempotency_record_at_index` on `idempotency_record` (`at`)',
    'create index `feed_inbox_applied_at_index` on `feed_inbox` (`applied_at`)',
  ],
  mysql: [
    'create table `list_head` (`list` varchar(64) not null, `line` bigint not null, primary key (`list`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'alter table `trace_alert` add column `line` bigint null',
    'update `trace_alert` as `row` join (select `id`, row_number() over (order by `id`) as `line` from `trace_alert`) as `numbered` on `numbered`.`id` = `row`.`id` set `row`.`line` = `numbered`.`line`',
    'alter table `trace_alert` modify `line` bigint not null',
    'alter table `trace_alert` add unique `trace_alert_line_unique` (`line`)',
    "insert into `list_head` (`list`, `line`) select 'trace_alert', count(*) from `trace_alert`",
    'alter table `idempotency_record` add index `idempotency_record_at_index` (`at`)',
    'alter table `feed_inbox` add index `feed_inbox_applied_at_index` (`applied_at`)',
    'alter table `feed_head` modify `position` bigint not null',
    'alter table `feed_event` modify `position` bigint unsigned not null',
    'alter table `feed_cursor` modify `position` bigint not null',
    'alter table `feed_inbox` modify `position` bigint unsigned not null',
    'alter table `audit_head` modify `seq` bigint not null',
    'alter table `audit_row` modify `seq` bigint unsigned not null',
    'alter table `audit_row` modify `feed_position` bigint not null',
    'alter table `audit_checkpoint` modify `seq` bigint unsigned not null',
  ],
};
