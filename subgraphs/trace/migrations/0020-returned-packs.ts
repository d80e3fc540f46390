import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';

/** Packs come back into bond, also those that came back before this agency followed that. */
export const returnedPacks: MigrationFile = {
  name: '0020-returned-packs',
  sqlite: ['alter table `item_step` add column `release_id` text null', followAgain('customs')],
  mysql: ['alter table `item_step` add `release_id` varchar(36) null', followAgain('customs')],
};
