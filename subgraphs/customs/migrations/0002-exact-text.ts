import { makeTextsExact } from '@hub/shared/database/make-texts-exact.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Texts are compared byte by byte, including trailing blanks; names are stored for use in refusals. */
export const exactText: MigrationFile = {
  name: '0002-exact-text',
  sqlite: ['create table `known_name` (`id` text not null primary key, `name` text not null)'],
  mysql: [
    'create table `known_name` (`id` varchar(36) not null, `name` varchar(128) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
  ],
  run: makeTextsExact,
};
