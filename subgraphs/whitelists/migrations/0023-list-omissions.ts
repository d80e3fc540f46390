import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const listOmissions: MigrationFile = {
  name: '0023-list-omissions',
  sqlite: [
    'create table `draft_omission` (`draft_id` text not null, `member_id` text not null, `reason` text not null, `may_use_delivered` integer not null, `left_out` integer null, `overtaken` integer not null, primary key (`draft_id`, `member_id`))',
    'create index `draft_omission_member_id_index` on `draft_omission` (`member_id`)',
  ],
  mysql: [
    'create table `draft_omission` (`draft_id` varchar(36) not null, `member_id` varchar(36) not null, `reason` varchar(255) not null, `may_use_delivered` tinyint(1) not null, `left_out` tinyint(1) null, `overtaken` tinyint(1) not null, primary key (`draft_id`, `member_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `draft_omission` add index `draft_omission_member_id_index` (`member_id`)',
  ],
};
