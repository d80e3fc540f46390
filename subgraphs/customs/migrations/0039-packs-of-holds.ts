import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Holds of some packs hold as many; those of whole lots had counted none. */
const ofSome = 'update hold set packs = quantity where quantity is not null';

export const packsOfHolds: MigrationFile = {
  name: '0039-packs-of-holds',
  sqlite: ['alter table `hold` add column `packs` integer not null default 0', ofSome],
  mysql: ['alter table `hold` add `packs` int not null default 0', ofSome],
};
