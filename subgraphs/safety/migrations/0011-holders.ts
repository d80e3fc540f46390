import { followAgain } from '@hub/shared/feed/follow-again.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Who holds a drug; also who received it before this was stored. */
export const holders: MigrationFile = {
  name: '0011-holders',
  sqlite: [
    'create table `drug_importer` (`drug_id` text not null, `importer_id` text not null, primary key (`drug_id`, `importer_id`))',
    'create table `received_release` (`release_id` text not null primary key, `institution_id` text not null)',
    'create table `released_drug` (`release_id` text not null primary key, `drug_id` text not null)',
    'create index `released_drug_drug_id_index` on `released_drug` (`drug_id`)',
    followAgain('trace'),
  ],
  mysql: [
    'create table `drug_importer` (`drug_id` varchar(36) not null, `importer_id` varchar(36) not null, primary key (`drug_id`, `importer_id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'create table `received_release` (`release_id` varchar(36) not null, `institution_id` varchar(36) not null, primary key (`release_id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'create table `released_drug` (`release_id` varchar(36) not null, `drug_id` varchar(36) not null, primary key (`release_id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'alter table `released_drug` add index `released_drug_drug_id_index` (`drug_id`)',
    followAgain('trace'),
  ],
};
