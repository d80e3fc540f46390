import { followAgain } from '@hub/shared/feed/follow-again.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** The drugs that were registered before their ids were stored. */
export const knownDrugs: MigrationFile = {
  name: '0008-known-drugs',
  sqlite: [followAgain('whitelists')],
  mysql: [followAgain('whitelists')],
};
