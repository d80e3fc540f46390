import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** What was removed before is asked of all that must obey, as a removal of today is. */
const mustObey = `'["customs","trace"]'`;
const columns =
  '`id`, `line`, `kind`, `subject_id`, `cause`, `reason`, `may_use_delivered`, `removed_at`, `list_version_id`';

export const removalsInForce: MigrationFile = {
  name: '0015-removals-in-force',
  sqlite: [
    'create table `removal__new` (`id` text not null primary key, `line` integer not null, `kind` text not null, `subject_id` text not null, `cause` text not null, `reason` text not null, `may_use_delivered` integer not null, `removed_at` datetime not null, `list_version_id` text not null, `in_force_at` datetime null, `unconfirmed` json not null)',
    `insert into \`removal__new\` (${columns}, \`unconfirmed\`) select ${columns}, ${mustObey} from \`removal\``,
    'drop table `removal`',
    'alter table `removal__new` rename to `removal`',
    'create unique index `removal_line_unique` on `removal` (`line`)',
    'create index `removal_kind_line_index` on `removal` (`kind`, `line`)',
    'create index `removal_subject_id_line_index` on `removal` (`subject_id`, `line`)',
  ],
  mysql: [
    'alter table `removal` add `in_force_at` datetime(3) null, add `unconfirmed` json null',
    `update \`removal\` set unconfirmed = ${mustObey}`,
    'alter table `removal` modify `unconfirmed` json not null',
  ],
};
