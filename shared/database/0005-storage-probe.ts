import type { MigrationFile } from './migration-file.ts';

/** A migration of every agency's database. */
export const storageProbe: MigrationFile = {
  name: '0005-storage-probe',
  sqlite: ['create table `storage_probe` (`id` integer not null primary key, `filling` mediumtext not null)'],
  mysql: [
    'create table `storage_probe` (`id` int unsigned not null, `filling` mediumtext not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB',
  ],
};
