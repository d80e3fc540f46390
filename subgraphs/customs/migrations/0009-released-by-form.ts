import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** What was released under an approval is the sum over its forms, no longer a count beside them. */
export const releasedByForm: MigrationFile = {
  name: '0009-released-by-form',
  sqlite: [
    // SQLite drops no column that a check names, so the table is written again.
    'create table `approval_quota_cleared` (`id` text not null primary key, `number` text not null, `date` text not null, `drug_id` text not null, `approved` integer not null, `valid_until` text null, `cleared` integer not null default 0, constraint `approval_quota_cleared` check (cleared >= 0 and cleared <= approved))',
    'insert into `approval_quota_cleared` select `id`, `number`, `date`, `drug_id`, `approved`, `valid_until`, `cleared` from `approval_quota`',
    'drop table `approval_quota`',
    'alter table `approval_quota_cleared` rename to `approval_quota`',
    'create index `approval_quota_drug_id_index` on `approval_quota` (`drug_id`)',
  ],
  mysql: [
    'alter table `approval_quota` drop constraint `approval_quota_released`',
    'alter table `approval_quota` drop column `released`',
  ],
};
