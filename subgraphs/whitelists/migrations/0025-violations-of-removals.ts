import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const violationsOfRemovals: MigrationFile = {
  name: '0025-violations-of-removals',
  sqlite: [
    'alter table `removal` add column `violation_id` text null',
    'alter table `removal_proposal` add column `violation_id` text null',
  ],
  mysql: [
    'alter table `removal` add `violation_id` varchar(36) null',
    'alter table `removal_proposal` add `violation_id` varchar(36) null',
  ],
};
