import type { MigrationFile } from '../database/migration-file.ts';

/** A log and its followers store the id of the last event; applied events that a log lost can be listed. */
export const eventIds: MigrationFile = {
  name: '0004-event-ids',
  sqlite: [
    'alter table `feed_head` add column `event_id` text null',
    'alter table `feed_cursor` add column `event_id` text null',
    'alter table `feed_inbox` add column `type` text null',
    'alter table `feed_inbox` add column `subject` text null',
    'create table `feed_lost_event` (`upstream` text not null, `event_id` text not null, `position` integer not null, `type` text null, `subject` text null, `applied_at` datetime not null, `removed_at` datetime not null, primary key (`upstream`, `event_id`))',
    'update `feed_head` set `event_id` = (select `id` from `feed_event` where `feed_event`.`position` = `feed_head`.`position`)',
    'update `feed_cursor` set `event_id` = (select `event_id` from `feed_inbox` where `feed_inbox`.`upstream` = `feed_cursor`.`upstream` and `feed_inbox`.`position` = `feed_cursor`.`position`)',
  ],
  mysql: [
    'alter table `feed_head` add `event_id` varchar(36) null',
    'alter table `feed_cursor` add `event_id` varchar(36) null',
    'alter table `feed_inbox` add `type` varchar(64) null, add `subject` varchar(64) null',
    'create table `feed_lost_event` (`upstream` varchar(32) not null, `event_id` varchar(36) not null, `position` bigint not null, `type` varchar(64) null, `subject` varchar(64) null, `applied_at` datetime(3) not null, `removed_at` datetime(3) not null, primary key (`upstream`, `event_id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'update `feed_head` set `event_id` = (select `id` from `feed_event` where `feed_event`.`position` = `feed_head`.`position`)',
    'update `feed_cursor` set `event_id` = (select `event_id` from `feed_inbox` where `feed_inbox`.`upstream` = `feed_cursor`.`upstream` and `feed_inbox`.`position` = `feed_cursor`.`position`)',
  ],
};
