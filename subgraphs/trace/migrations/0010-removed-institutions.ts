import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Whether a removed institution may use what it has. */
export const removedInstitutions: MigrationFile = {
  name: '0010-removed-institutions',
  sqlite: ['alter table `known_institution` add column `may_use` integer not null default true'],
  mysql: ['alter table `known_institution` add `may_use` tinyint(1) not null default true'],
};
