import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';

/** Copies of the licences of importers and of what drugs need of them, which only the log can tell. */
export const licenceCopies: MigrationFile = {
  name: '0018-licence-copies',
  sqlite: [
    'create table `held_licence` (`holder_id` text not null primary key, `number` text not null, `scope` json not null, `valid_until` text not null)',
    'create table `needed_scope` (`subject_id` text not null primary key, `scope` json not null)',
    followAgain('whitelists'),
  ],
  mysql: [
    'create table `held_licence` (`holder_id` varchar(36) not null, `number` varchar(64) not null, `scope` json not null, `valid_until` varchar(10) not null, primary key (`holder_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `needed_scope` (`subject_id` varchar(36) not null, `scope` json not null, primary key (`subject_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    followAgain('whitelists'),
  ],
};
