import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Stop-uses are restrictions like others, and stay in force. */
export const restrictions: MigrationFile = {
  name: '0012-restrictions',
  sqlite: [
    'create table `restricted_subject` (`subject` text not null primary key, `is_restricted` integer not null default false)',
    'create table `restriction` (`id` text not null primary key, `cause` text not null, `subject` text not null, `scope` json not null, `forbids` json not null, `starts_at` datetime null, `ends_at` datetime null)',
    'create index `restriction_subject_index` on `restriction` (`subject`)',
    "insert into `restriction` select `measure_id`, 'STOP_USE', 'drug:' || `drug_id`, case `scope` when 'DRUG' then json_object('drug', `drug_id`) when 'LOT' then json_object('drug', `drug_id`, 'lot', `lot_id`) when 'ITEM' then json_object('drug', `drug_id`, 'item', `item_code`) else json_object('drug', `drug_id`, 'institution', `institution_id`) end, json_array('STOCK', 'CLEAR', 'RELEASE'), null, null from `stop_use`",
    "insert into `restricted_subject` select 'drug:' || `drug_id`, `drug_id` in (select `drug_id` from `stop_use`) from (select `drug_id` from `drug_gate` union select `drug_id` from `stop_use`)",
    'drop table `drug_gate`',
    'drop table `stop_use`',
  ],
  mysql: [
    'create table `restricted_subject` (`subject` varchar(128) not null, `is_restricted` tinyint(1) not null default false, primary key (`subject`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'create table `restriction` (`id` varchar(36) not null, `cause` varchar(64) not null, `subject` varchar(128) not null, `scope` json not null, `forbids` json not null, `starts_at` datetime(3) null, `ends_at` datetime(3) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
    'alter table `restriction` add index `restriction_subject_index` (`subject`)',
    "insert into `restriction` select `measure_id`, 'STOP_USE', concat('drug:', `drug_id`), case `scope` when 'DRUG' then json_object('drug', `drug_id`) when 'LOT' then json_object('drug', `drug_id`, 'lot', `lot_id`) when 'ITEM' then json_object('drug', `drug_id`, 'item', `item_code`) else json_object('drug', `drug_id`, 'institution', `institution_id`) end, json_array('STOCK', 'CLEAR', 'RELEASE'), null, null from `stop_use`",
    "insert into `restricted_subject` select concat('drug:', `drug_id`), `drug_id` in (select `drug_id` from `stop_use`) from (select `drug_id` from `drug_gate` union select `drug_id` from `stop_use`) as `gated`",
    'drop table `drug_gate`',
    'drop table `stop_use`',
  ],
};
