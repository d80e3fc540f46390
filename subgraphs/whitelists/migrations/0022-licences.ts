import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const licences: MigrationFile = {
  name: '0022-licences',
  sqlite: [
    'create table `licence_renewal` (`id` text not null primary key, `importer_id` text not null, `licence` json not null, `filed_at` datetime not null, `accepted_at` datetime null)',
    'create index `licence_renewal_importer_id_filed_at_index` on `licence_renewal` (`importer_id`, `filed_at`)',
    'alter table `drug` add column `licence_scope` json null',
  ],
  mysql: [
    'create table `licence_renewal` (`id` varchar(36) not null, `importer_id` varchar(36) not null, `licence` json not null, `filed_at` datetime(3) not null, `accepted_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `licence_renewal` add index `licence_renewal_importer_id_filed_at_index` (`importer_id`, `filed_at`)',
    'alter table `drug` add `licence_scope` json null',
  ],
};
