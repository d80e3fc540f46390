import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Every list is read in its order by an index. */
export const indexesOfLists: MigrationFile = {
  name: '0008-indexes-of-lists',
  sqlite: [
    'drop index `agreement_importer_id_index`',
    'create index `agreement_importer_id_line_index` on `agreement` (`importer_id`, `line`)',
    'create index `agreement_institution_id_line_index` on `agreement` (`institution_id`, `line`)',
    'create index `agreement_importer_id_institution_id_index` on `agreement` (`importer_id`, `institution_id`)',
    'drop index `approval_drug_id_index`',
    'create index `approval_drug_id_line_index` on `approval` (`drug_id`, `line`)',
  ],
  mysql: [
    'alter table `agreement` drop index `agreement_importer_id_index`',
    'alter table `agreement` add index `agreement_importer_id_line_index` (`importer_id`, `line`)',
    'alter table `agreement` add index `agreement_institution_id_line_index` (`institution_id`, `line`)',
    'alter table `agreement` add index `agreement_importer_id_institution_id_index` (`importer_id`, `institution_id`)',
    'alter table `approval` drop index `approval_drug_id_index`',
    'alter table `approval` add index `approval_drug_id_line_index` (`drug_id`, `line`)',
  ],
};
