import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const codedTerms: MigrationFile = {
  name: '0013-coded-terms',
  sqlite: ['alter table `adverse_reaction_report` add column `coded` json null'],
  mysql: ['alter table `adverse_reaction_report` add `coded` json null'],
};
