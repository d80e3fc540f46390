import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Lists in commit order, 64-bit positions, and indexes for sweeping old rows. */
export const listsInCommitOrder: MigrationFile = {
  name: '0003-lists-in-commit-order',
  sqlite: [
    'create table `list_head` (`list` text not null primary key, `line` integer not null)',
    'create index `idempotency_record_at_index` on `idempotency_record` (`at`)',
    'create index `feed_inbox_applied_at_index` on `feed_inbox` (`applied_at`)',
  ],
  mysql: [
    'create table `list_head` (`list` varchar(64) not null, `line` bigint not null, primary key (`list`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
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
