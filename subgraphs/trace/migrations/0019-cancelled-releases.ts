import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const cancelledReleases: MigrationFile = {
  name: '0019-cancelled-releases',
  sqlite: ['alter table `dispatch` add column `cancelled` integer not null default false'],
  mysql: ['alter table `dispatch` add `cancelled` tinyint(1) not null default false'],
};
