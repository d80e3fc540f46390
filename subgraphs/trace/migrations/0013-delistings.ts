import { followAgain } from '@hub/shared/feed/follow-again.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** What a removed institution must not do is a restriction, which only the log can tell: nothing is decided before. */
export const delistings: MigrationFile = {
  name: '0013-delistings',
  sqlite: [
    'alter table `known_institution` drop column `may_use`',
    'alter table `known_institution` drop column `listed_from`',
    followAgain('whitelists'),
  ],
  mysql: [
    'alter table `known_institution` drop column `may_use`',
    'alter table `known_institution` drop column `listed_from`',
    followAgain('whitelists'),
  ],
};
