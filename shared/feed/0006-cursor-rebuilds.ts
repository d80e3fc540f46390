import type { MigrationFile } from '../database/migration-file.ts';

/** A follower counts how often its copies were rebuilt from the log. */
export const cursorRebuilds: MigrationFile = {
  name: '0006-cursor-rebuilds',
  sqlite: ['alter table `feed_cursor` add column `rebuilds` integer not null default 0'],
  mysql: ['alter table `feed_cursor` add `rebuilds` int not null default 0'],
};
