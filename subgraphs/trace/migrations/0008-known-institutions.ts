import { followAgain } from '@hub/shared/feed/follow-again.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** The institutions that lists have named. */
export const knownInstitutions: MigrationFile = {
  name: '0008-known-institutions',
  sqlite: ['create table `known_institution` (`institution_id` text not null primary key)', followAgain('whitelists')],
  mysql: [
    'create table `known_institution` (`institution_id` varchar(36) not null, primary key (`institution_id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    followAgain('whitelists'),
  ],
};
