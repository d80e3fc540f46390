import { makeTextsExact } from '@hub/shared/database/make-texts-exact.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Texts are compared byte by byte, including trailing blanks. */
export const exactText: MigrationFile = {
  name: '0002-exact-text',
  sqlite: [],
  mysql: [],
  run: makeTextsExact,
};
