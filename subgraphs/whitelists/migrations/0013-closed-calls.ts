import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const closedCalls: MigrationFile = {
  name: '0013-closed-calls',
  sqlite: ['alter table `application_call` add column `closed_at` datetime null'],
  mysql: ['alter table `application_call` add `closed_at` datetime(3) null'],
};
