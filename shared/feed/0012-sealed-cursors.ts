import type { MigrationFile } from '../database/migration-file.ts';

/** A log has a key that seals the cursors of its subscribers; it is made at the next start. */
export const sealedCursors: MigrationFile = {
  name: '0012-sealed-cursors',
  sqlite: ['alter table `feed_head` add column `seal_key` text null'],
  mysql: ['alter table `feed_head` add `seal_key` varchar(86) null'],
};
