import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const declarationsAreRevoked: MigrationFile = {
  name: '0045-declarations-are-revoked',
  sqlite: ['alter table `customs_declaration` add column `revoked_at` datetime null'],
  mysql: ['alter table `customs_declaration` add `revoked_at` datetime(3) null'],
};
