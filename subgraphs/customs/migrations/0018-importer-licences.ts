import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';

export const importerLicences: MigrationFile = {
  name: '0018-importer-licences',
  sqlite: [
    'create table `importer_licence` (`importer_id` text not null primary key, `number` text not null, `valid_until` text not null)',
    followAgain('whitelists'),
  ],
  mysql: [
    'create table `importer_licence` (`importer_id` varchar(36) not null, `number` varchar(64) not null, `valid_until` varchar(10) not null, primary key (`importer_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    followAgain('whitelists'),
  ],
};
