import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Every list is read in its order by an index. */
export const indexesOfLists: MigrationFile = {
  name: '0009-indexes-of-lists',
  sqlite: [
    'drop index `adverse_reaction_report_importer_id_index`',
    'drop index `adverse_reaction_report_institution_id_index`',
    'drop index `adverse_reaction_report_drug_id_index`',
    'create index `adverse_reaction_report_drug_id_line_index` on `adverse_reaction_report` (`drug_id`, `line`)',
    'create index `adverse_reaction_report_institution_id_line_index` on `adverse_reaction_report` (`institution_id`, `line`)',
    'create index `adverse_reaction_report_importer_id_line_index` on `adverse_reaction_report` (`importer_id`, `line`)',
    'drop index `joint_assessment_drug_id_index`',
    'create index `joint_assessment_status_line_index` on `joint_assessment` (`status`, `line`)',
    'drop index `notice_importer_id_index`',
    'drop index `notice_agency_index`',
    'create index `notice_agency_line_index` on `notice` (`agency`, `line`)',
    'create index `notice_agency_acknowledged_at_line_index` on `notice` (`agency`, `acknowledged_at`, `line`)',
    'create index `notice_importer_id_line_index` on `notice` (`importer_id`, `line`)',
    'create index `notice_importer_id_acknowledged_at_line_index` on `notice` (`importer_id`, `acknowledged_at`, `line`)',
  ],
  mysql: [
    'alter table `adverse_reaction_report` drop index `adverse_reaction_report_drug_id_index`',
    'alter table `adverse_reaction_report` drop index `adverse_reaction_report_importer_id_index`',
    'alter table `adverse_reaction_report` drop index `adverse_reaction_report_institution_id_index`',
    'alter table `adverse_reaction_report` add index `adverse_reaction_report_drug_id_line_index` (`drug_id`, `line`)',
    'alter table `adverse_reaction_report` add index `adverse_reaction_report_institution_id_line_index` (`institution_id`, `line`)',
    'alter table `adverse_reaction_report` add index `adverse_reaction_report_importer_id_line_index` (`importer_id`, `line`)',
    'alter table `joint_assessment` drop index `joint_assessment_drug_id_index`',
    'alter table `joint_assessment` add index `joint_assessment_status_line_index` (`status`, `line`)',
    'alter table `notice` drop index `notice_agency_index`',
    'alter table `notice` drop index `notice_importer_id_index`',
    'alter table `notice` add index `notice_agency_line_index` (`agency`, `line`)',
    'alter table `notice` add index `notice_agency_acknowledged_at_line_index` (`agency`, `acknowledged_at`, `line`)',
    'alter table `notice` add index `notice_importer_id_line_index` (`importer_id`, `line`)',
    'alter table `notice` add index `notice_importer_id_acknowledged_at_line_index` (`importer_id`, `acknowledged_at`, `line`)',
  ],
};
