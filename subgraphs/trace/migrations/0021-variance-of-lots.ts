import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';

/** What counts have found of lots is read from the log, also from before. */
export const varianceOfLots: MigrationFile = {
  name: '0021-variance-of-lots',
  sqlite: [
    'create table `lot_variance` (`event_id` text not null primary key, `lot_id` text not null, `packs` integer not null)',
    'create index `lot_variance_lot_id_packs_index` on `lot_variance` (`lot_id`, `packs`)',
    'alter table `lot` add column `entered` integer not null default 0',
    'update lot set entered = quantity',
    followAgain('customs'),
  ],
  mysql: [
    'create table `lot_variance` (`event_id` varchar(36) not null, `lot_id` varchar(36) not null, `packs` int not null, primary key (`event_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `lot_variance` add index `lot_variance_lot_id_packs_index` (`lot_id`, `packs`)',
    'alter table `lot` add `entered` int not null default 0',
    'update lot set entered = quantity',
    followAgain('customs'),
  ],
};
