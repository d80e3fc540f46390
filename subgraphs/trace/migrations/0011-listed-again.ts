import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** From when a removed institution is listed again. */
export const listedAgain: MigrationFile = {
  name: '0011-listed-again',
  sqlite: ['alter table `known_institution` add column `listed_from` text null'],
  mysql: ['alter table `known_institution` add `listed_from` varchar(10) null'],
};
