import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Nobody knows when customs had applied the ends so far: it is asked again. */
const soFar = 'update `approval` set `unconfirmed` = \'["customs"]\' where `ended_at` is not null';

export const approvalEndsInForce: MigrationFile = {
  name: '0021-approval-ends-in-force',
  sqlite: [
    'alter table `approval` add column `in_force_at` datetime null',
    'alter table `approval` add column `unconfirmed` json null',
    soFar,
  ],
  mysql: ['alter table `approval` add `in_force_at` datetime(3) null, add `unconfirmed` json null', soFar],
};
