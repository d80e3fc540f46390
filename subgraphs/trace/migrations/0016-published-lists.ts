import { followAgain } from '@hub/shared/feed/follow-again.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Copies of the lists and of the pilot period, which only the log can tell: nothing is decided before. */
export const publishedLists: MigrationFile = {
  name: '0016-published-lists',
  sqlite: [
    'create table `pilot_period` (`id` integer not null primary key, `from` text not null, `until` text not null)',
    'create table `published_list` (`kind` text not null, `version` integer not null, `effective_from` text not null, `members` json not null, primary key (`kind`, `version`))',
    followAgain('whitelists'),
  ],
  mysql: [
    'create table `pilot_period` (`id` int unsigned not null, `from` varchar(10) not null, `until` varchar(10) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'create table `published_list` (`kind` varchar(16) not null, `version` int unsigned not null, `effective_from` varchar(10) not null, `members` json not null, primary key (`kind`, `version`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    followAgain('whitelists'),
  ],
};
