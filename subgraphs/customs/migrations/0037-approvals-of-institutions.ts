import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Each share has the figures of its approval, by which an institution's approvals are listed. */
export const approvalsOfInstitutions: MigrationFile = {
  name: '0037-approvals-of-institutions',
  sqlite: [
    // SQLite adds no column that must have a value, so the table is written again.
    'create table `share_quota_of_approval` (`approval_id` text not null, `institution_id` text not null, `share` integer null, `cleared` integer not null default 0, `drug_id` text not null, `used_share` double generated always as (case when total_approved = 0 then 1e0 else total_cleared * 1e0 / total_approved end) virtual, `total_approved` integer not null default 0, `total_cleared` integer not null default 0, primary key (`approval_id`, `institution_id`), constraint `share_quota_cleared` check (cleared >= 0 and (share is null or cleared <= share)))',
    `insert into share_quota_of_approval
       (approval_id, institution_id, share, cleared, drug_id, total_approved, total_cleared)
       select approval_id, institution_id, share, share_quota.cleared, drug_id, approved, approval_quota.cleared
         from share_quota join approval_quota on approval_quota.id = approval_id`,
    'drop table `share_quota`',
    'alter table `share_quota_of_approval` rename to `share_quota`',
    'create index `share_quota_institution_id_used_share_approval_id_index` on `share_quota` (`institution_id`, `used_share`, `approval_id`)',
    'create index `share_quota_institution_id_drug_id_used_share_approval_id_index` on `share_quota` (`institution_id`, `drug_id`, `used_share`, `approval_id`)',
  ],
  mysql: [
    'alter table `share_quota` add `drug_id` varchar(36) not null, add `total_approved` int not null default 0, add `total_cleared` int not null default 0, add `used_share` double generated always as (case when total_approved = 0 then 1e0 else total_cleared * 1e0 / total_approved end) virtual',
    `update share_quota join approval_quota on approval_quota.id = approval_id
        set share_quota.drug_id = approval_quota.drug_id, total_approved = approved,
            total_cleared = approval_quota.cleared`,
    'alter table `share_quota` add index `share_quota_institution_id_used_share_approval_id_index` (`institution_id`, `used_share`, `approval_id`)',
    'alter table `share_quota` add index `share_quota_institution_id_drug_id_used_share_approval_id_index` (`institution_id`, `drug_id`, `used_share`, `approval_id`)',
  ],
};
