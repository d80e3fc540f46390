import { followAgain } from '@hub/shared/feed/follow-again.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** An agreement with a manufacturer binds as before; of all others the log tells whether both have confirmed. */
const soFar = ['update `agreement` set `confirmed` = 1 where `institution_id` is null', followAgain('whitelists')];

export const confirmedAgreements: MigrationFile = {
  name: '0017-confirmed-agreements',
  sqlite: [
    'alter table `agreement` add column `confirmed` integer not null default false',
    'alter table `agreement` add column `ended_on` text null',
    ...soFar,
  ],
  mysql: [
    'alter table `agreement` add `confirmed` tinyint(1) not null default false, add `ended_on` varchar(10) null',
    ...soFar,
  ],
};
