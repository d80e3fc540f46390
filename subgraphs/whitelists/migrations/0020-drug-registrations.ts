import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const drugRegistrations: MigrationFile = {
  name: '0020-drug-registrations',
  sqlite: [
    'create table `drug_registration` (`id` text not null primary key, `drug_id` text not null, `number` text not null, `since` text not null, `recorded_at` datetime not null, `kept_because` text null, `decided_at` datetime null)',
    'create unique index `drug_registration_drug_id_number_unique` on `drug_registration` (`drug_id`, `number`)',
  ],
  mysql: [
    'create table `drug_registration` (`id` varchar(36) not null, `drug_id` varchar(36) not null, `number` varchar(64) not null, `since` varchar(10) not null, `recorded_at` datetime(3) not null, `kept_because` varchar(255) null, `decided_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `drug_registration` add unique `drug_registration_drug_id_number_unique` (`drug_id`, `number`)',
  ],
};
