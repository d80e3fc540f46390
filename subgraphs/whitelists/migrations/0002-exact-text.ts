import { makeTextsExact } from '@hub/shared/database/make-texts-exact.ts';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { searchText } from '@hub/shared/paging/search-text.ts';

/** Texts are compared byte by byte, including trailing blanks; names get a search text. */
export const exactText: MigrationFile = {
  name: '0002-exact-text',
  sqlite: [
    'create table `drug_new` (`id` text not null primary key, `name` text not null, `name_en` text not null, `search_text` text not null, `dosage_form` text not null, `specification` text not null, `unit` text not null, `holder` json not null, `manufacturer` json not null, `origin` text not null, `port` text not null, `disease_codes` json not null)',
    "insert into `drug_new` (`id`, `name`, `name_en`, `dosage_form`, `specification`, `unit`, `holder`, `manufacturer`, `origin`, `port`, `disease_codes`, `search_text`) select `id`, `name`, `name_en`, `dosage_form`, `specification`, `unit`, `holder`, `manufacturer`, `origin`, `port`, `disease_codes`, '' from `drug`",
    'drop table `drug`',
    'alter table `drug_new` rename to `drug`',
    'create unique index `drug_name_dosage_form_specification_unique` on `drug` (`name`, `dosage_form`, `specification`)',
    'create table `institution_new` (`id` text not null primary key, `name` text not null, `name_en` text not null, `search_text` text not null, `district` text not null)',
    "insert into `institution_new` (`id`, `name`, `name_en`, `district`, `search_text`) select `id`, `name`, `name_en`, `district`, '' from `institution`",
    'drop table `institution`',
    'alter table `institution_new` rename to `institution`',
    'create table `importer_new` (`id` text not null primary key, `name` text not null, `name_en` text not null, `search_text` text not null, `customs_code` text not null)',
    "insert into `importer_new` (`id`, `name`, `name_en`, `customs_code`, `search_text`) select `id`, `name`, `name_en`, `customs_code`, '' from `importer`",
    'drop table `importer`',
    'alter table `importer_new` rename to `importer`',
    'create table `disease_new` (`code` text not null primary key, `batch` integer not null, `number` integer not null, `name` text not null, `name_en` text not null, `search_text` text not null)',
    "insert into `disease_new` (`code`, `batch`, `number`, `name`, `name_en`, `search_text`) select `code`, `batch`, `number`, `name`, `name_en`, '' from `disease`",
    'drop table `disease`',
    'alter table `disease_new` rename to `disease`',
  ],
  mysql: [
    'alter table `drug` add `search_text` text not null',
    'alter table `institution` add `search_text` text not null',
    'alter table `importer` add `search_text` text not null',
    'alter table `disease` add `search_text` text not null',
  ],
  async run(run) {
    await makeTextsExact(run);
    for (const [table, key] of Object.entries({ disease: 'code', drug: 'id', importer: 'id', institution: 'id' })) {
      for (const row of await run.execute(`select ${key} as id, name, name_en from ${table}`)) {
        const text = searchText(String(row['name']), String(row['name_en']));
        await run.execute(`update ${table} set search_text = ? where ${key} = ?`, [text, row['id']]);
      }
    }
  },
};
