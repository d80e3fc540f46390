import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const supplyRequests: MigrationFile = {
  name: '0020-supply-requests',
  sqlite: [
    'create table `supply_request` (`id` text not null primary key, `line` integer not null, `state` text not null, `drug_id` text not null, `institution_id` text not null, `importer_id` text not null, `quantity` integer not null, `supplied` integer not null default 0, `needed_by` text not null, `asked_at` datetime not null, `answered_at` datetime null, `withdrawn_at` datetime null, `reason` text null, constraint `supply_request_supplied` check (quantity > 0 and supplied >= 0 and supplied <= quantity))',
    'create unique index `supply_request_line_unique` on `supply_request` (`line`)',
    'create index `supply_request_state_line_index` on `supply_request` (`state`, `line`)',
    'create index `supply_request_institution_id_line_index` on `supply_request` (`institution_id`, `line`)',
    'create index `supply_request_institution_id_state_line_index` on `supply_request` (`institution_id`, `state`, `line`)',
    'create index `supply_request_importer_id_line_index` on `supply_request` (`importer_id`, `line`)',
    'create index `supply_request_importer_id_state_line_index` on `supply_request` (`importer_id`, `state`, `line`)',
  ],
  mysql: [
    'create table `supply_request` (`id` varchar(36) not null, `line` bigint not null, `state` varchar(16) not null, `drug_id` varchar(36) not null, `institution_id` varchar(36) not null, `importer_id` varchar(36) not null, `quantity` int not null, `supplied` int not null default 0, `needed_by` varchar(10) not null, `asked_at` datetime(3) not null, `answered_at` datetime(3) null, `withdrawn_at` datetime(3) null, `reason` varchar(255) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `supply_request` add unique `supply_request_line_unique` (`line`)',
    'alter table `supply_request` add index `supply_request_state_line_index` (`state`, `line`)',
    'alter table `supply_request` add index `supply_request_institution_id_line_index` (`institution_id`, `line`)',
    'alter table `supply_request` add index `supply_request_institution_id_state_line_index` (`institution_id`, `state`, `line`)',
    'alter table `supply_request` add index `supply_request_importer_id_line_index` (`importer_id`, `line`)',
    'alter table `supply_request` add index `supply_request_importer_id_state_line_index` (`importer_id`, `state`, `line`)',
    'alter table `supply_request` add constraint `supply_request_supplied` check (quantity > 0 and supplied >= 0 and supplied <= quantity)',
  ],
};
