import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';

/** When an approval was ended, also before this agency knew of it. */
export const endedApprovals: MigrationFile = {
  name: '0015-ended-approvals',
  sqlite: ['alter table `approval_quota` add column `ended_at` datetime null', followAgain('whitelists')],
  mysql: ['alter table `approval_quota` add `ended_at` datetime(3) null', followAgain('whitelists')],
};
