import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Which reminders of last days were sent. */
export const reminders: MigrationFile = {
  name: '0024-reminders',
  sqlite: [
    'create table `reminder` (`kind` text not null, `subject_id` text not null, `last_day` text not null, `step` integer not null, `sent_at` datetime not null, `open` integer not null, primary key (`kind`, `subject_id`, `last_day`, `step`))',
    'create index `reminder_kind_open_index` on `reminder` (`kind`, `open`)',
    'create index `reminder_kind_last_day_index` on `reminder` (`kind`, `last_day`)',
    'create index `agreement_valid_until_index` on `agreement` (`valid_until`)',
    'create index `approval_valid_until_index` on `approval` (`valid_until`)',
  ],
  mysql: [
    'create table `reminder` (`kind` varchar(32) not null, `subject_id` varchar(36) not null, `last_day` varchar(10) not null, `step` int unsigned not null, `sent_at` datetime(3) not null, `open` tinyint(1) not null, primary key (`kind`, `subject_id`, `last_day`, `step`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `reminder` add index `reminder_kind_open_index` (`kind`, `open`)',
    'alter table `reminder` add index `reminder_kind_last_day_index` (`kind`, `last_day`)',
    'alter table `agreement` add index `agreement_valid_until_index` (`valid_until`)',
    'alter table `approval` add index `approval_valid_until_index` (`valid_until`)',
  ],
};
