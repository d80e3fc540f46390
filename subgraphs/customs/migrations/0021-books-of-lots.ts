import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** A lot's counts are an equation, and a line of the ledger says why and by whom. Until now only releases took packs. */
export const booksOfLots: MigrationFile = {
  name: '0021-books-of-lots',
  sqlite: [
    // SQLite changes no check, so the table is written again.
    'create table `bonded_lot_books` (`id` text not null primary key, `line` integer not null, `drug_id` text not null, `importer_id` text not null, `lot_number` text not null, `expiry_date` text not null, `entered` integer not null, `on_hand` integer not null, `released` integer not null default 0, `returned` integer not null default 0, `destroyed` integer not null default 0, `reexported` integer not null default 0, `variance` integer not null default 0, `held` integer not null default 0, `entered_at` datetime not null, constraint `bonded_lot_books` check (on_hand = entered + returned + variance - released - destroyed - reexported), constraint `bonded_lot_counts` check (entered >= 0 and released >= 0 and returned >= 0 and destroyed >= 0 and reexported >= 0 and held >= 0 and held <= on_hand))',
    'insert into `bonded_lot_books` (`id`, `line`, `drug_id`, `importer_id`, `lot_number`, `expiry_date`, `entered`, `on_hand`, `released`, `entered_at`) select `id`, `line`, `drug_id`, `importer_id`, `lot_number`, `expiry_date`, `entered`, `on_hand`, `entered` - `on_hand`, `entered_at` from `bonded_lot`',
    'drop table `bonded_lot`',
    'alter table `bonded_lot_books` rename to `bonded_lot`',
    'create unique index `bonded_lot_line_unique` on `bonded_lot` (`line`)',
    'create index `bonded_lot_drug_id_line_index` on `bonded_lot` (`drug_id`, `line`)',
    'create index `bonded_lot_importer_id_line_index` on `bonded_lot` (`importer_id`, `line`)',
    'create index `bonded_lot_expiry_date_line_index` on `bonded_lot` (`expiry_date`, `line`)',
    'create index `bonded_lot_drug_id_expiry_date_line_index` on `bonded_lot` (`drug_id`, `expiry_date`, `line`)',
    'create index `bonded_lot_importer_id_expiry_date_line_index` on `bonded_lot` (`importer_id`, `expiry_date`, `line`)',
    'create index `bonded_lot_on_hand_line_index` on `bonded_lot` (`on_hand`, `line`)',
    'create index `bonded_lot_drug_id_on_hand_line_entered_released_index` on `bonded_lot` (`drug_id`, `on_hand`, `line`, `entered`, `released`)',
    'create index `bonded_lot_importer_id_on_hand_line_index` on `bonded_lot` (`importer_id`, `on_hand`, `line`)',
    'alter table `stock_movement` add column `reason` text null',
    'alter table `stock_movement` add column `actor_kind` text null',
    'alter table `stock_movement` add column `actor_id` text null',
  ],
  mysql: [
    'alter table `bonded_lot` add `released` int not null default 0, add `returned` int not null default 0, add `destroyed` int not null default 0, add `reexported` int not null default 0, add `variance` int not null default 0, add `held` int not null default 0',
    'update `bonded_lot` set `released` = `entered` - `on_hand`',
    'alter table `bonded_lot` drop constraint `bonded_lot_on_hand`',
    'alter table `bonded_lot` add constraint `bonded_lot_books` check (on_hand = entered + returned + variance - released - destroyed - reexported)',
    'alter table `bonded_lot` add constraint `bonded_lot_counts` check (entered >= 0 and released >= 0 and returned >= 0 and destroyed >= 0 and reexported >= 0 and held >= 0 and held <= on_hand)',
    'alter table `bonded_lot` drop index `bonded_lot_drug_id_on_hand_line_entered_index`',
    'alter table `bonded_lot` add index `bonded_lot_drug_id_on_hand_line_entered_released_index` (`drug_id`, `on_hand`, `line`, `entered`, `released`)',
    'alter table `stock_movement` modify `kind` varchar(32) not null, add `reason` text null, add `actor_kind` varchar(16) null, add `actor_id` varchar(36) null',
  ],
};
