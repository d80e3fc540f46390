import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** How much of an approval is used is stored: MariaDB now and then misses rows by an index of a column that is not. */
export const usedShareIsStored: MigrationFile = {
  name: '0043-used-share-is-stored',
  sqlite: [
    // SQLite adds no stored column, so the tables are written again.
    'create table `approval_quota_stored` (`id` text not null primary key, `number` text not null, `date` text not null, `drug_id` text not null, `approved` integer not null, `valid_until` text null, `used_share` double generated always as (case when approved = 0 then 1e0 else cleared * 1e0 / approved end) stored, `ended_at` datetime null, `cleared` integer not null default 0, constraint `approval_quota_cleared` check (cleared >= 0 and cleared <= approved))',
    'insert into `approval_quota_stored` (`id`, `number`, `date`, `drug_id`, `approved`, `valid_until`, `ended_at`, `cleared`) select `id`, `number`, `date`, `drug_id`, `approved`, `valid_until`, `ended_at`, `cleared` from `approval_quota`',
    'drop table `approval_quota`',
    'alter table `approval_quota_stored` rename to `approval_quota`',
    'create index `approval_quota_used_share_id_index` on `approval_quota` (`used_share`, `id`)',
    'create index `approval_quota_drug_id_used_share_id_index` on `approval_quota` (`drug_id`, `used_share`, `id`)',
    'create index `approval_quota_drug_id_valid_until_ended_at_approved_cleared_index` on `approval_quota` (`drug_id`, `valid_until`, `ended_at`, `approved`, `cleared`)',
    'create table `share_quota_stored` (`approval_id` text not null, `institution_id` text not null, `share` integer null, `cleared` integer not null default 0, `drug_id` text not null, `used_share` double generated always as (case when total_approved = 0 then 1e0 else total_cleared * 1e0 / total_approved end) stored, `total_approved` integer not null default 0, `total_cleared` integer not null default 0, primary key (`approval_id`, `institution_id`), constraint `share_quota_cleared` check (cleared >= 0 and (share is null or cleared <= share)))',
    'insert into `share_quota_stored` (`approval_id`, `institution_id`, `share`, `cleared`, `drug_id`, `total_approved`, `total_cleared`) select `approval_id`, `institution_id`, `share`, `cleared`, `drug_id`, `total_approved`, `total_cleared` from `share_quota`',
    'drop table `share_quota`',
    'alter table `share_quota_stored` rename to `share_quota`',
    'create index `share_quota_institution_id_used_share_approval_id_index` on `share_quota` (`institution_id`, `used_share`, `approval_id`)',
    'create index `share_quota_institution_id_drug_id_used_share_approval_id_index` on `share_quota` (`institution_id`, `drug_id`, `used_share`, `approval_id`)',
  ],
  mysql: [
    'alter table `approval_quota` drop index `approval_quota_used_share_id_index`, drop index `approval_quota_drug_id_used_share_id_index`, drop column `used_share`',
    'alter table `approval_quota` add `used_share` double generated always as (case when approved = 0 then 1e0 else cleared * 1e0 / approved end) stored',
    'alter table `approval_quota` add index `approval_quota_used_share_id_index` (`used_share`, `id`)',
    'alter table `approval_quota` add index `approval_quota_drug_id_used_share_id_index` (`drug_id`, `used_share`, `id`)',
    'alter table `share_quota` drop index `share_quota_institution_id_used_share_approval_id_index`, drop index `share_quota_institution_id_drug_id_used_share_approval_id_index`, drop column `used_share`',
    'alter table `share_quota` add `used_share` double generated always as (case when total_approved = 0 then 1e0 else total_cleared * 1e0 / total_approved end) stored',
    'alter table `share_quota` add index `share_quota_institution_id_used_share_approval_id_index` (`institution_id`, `used_share`, `approval_id`)',
    'alter table `share_quota` add index `share_quota_institution_id_drug_id_used_share_approval_id_index` (`institution_id`, `drug_id`, `used_share`, `approval_id`)',
  ],
};
