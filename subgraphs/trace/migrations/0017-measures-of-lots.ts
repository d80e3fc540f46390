import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';

/** A measure of a lot binds its number. */
export const measuresOfLots: MigrationFile = {
  name: '0017-measures-of-lots',
  sqlite: [followAgain('safety')],
  mysql: [followAgain('safety')],
};
