import type { MigrationFile, MigrationRun } from '@hub/shared/database/migration-file.ts';

export const institutionList: MigrationFile = {
  name: '0009-institution-list',
  sqlite: [
    'create table `application_call` (`id` text not null primary key, `line` integer not null, `kind` text not null, `opens_on` text not null, `closes_on` text null, `opened_by` text not null, `opened_at` datetime not null)',
    'create unique index `application_call_line_unique` on `application_call` (`line`)',
    'create index `application_call_kind_line_index` on `application_call` (`kind`, `line`)',
    'create table `case_criterion` (`case_id` text not null, `code` text not null, `number` integer not null, `clause` text not null, `alternative_group` text null, `kind` text not null, `claimed` text null, `threshold` text null, `outcome` text not null, primary key (`case_id`, `code`))',
    'create table `case_deadline` (`id` text not null primary key, `case_id` text not null, `procedure` text not null, `name` text not null, `clause` text not null, `starts_on` text not null, `rule` text not null, `due_on` text not null, `provisional` integer not null, `done_at` datetime null, `responsible_kind` text not null, `responsible_id` text not null)',
    'create index `case_deadline_case_id_name_index` on `case_deadline` (`case_id`, `name`)',
    'create index `case_deadline_due_on_id_index` on `case_deadline` (`due_on`, `id`)',
    'create table `case_document` (`case_id` text not null, `seq` integer not null, `number` integer not null, `type` text not null, `title` text not null, `sha256` text not null, `pages` integer not null, `seal` text not null, `signed_on` text null, `received_at` datetime not null, primary key (`case_id`, `seq`, `number`))',
    'create table `case_signature` (`case_id` text not null, `by_kind` text not null, `by_id` text not null, `sha256` text not null, `signed_at` datetime not null, primary key (`case_id`, `by_kind`, `by_id`))',
    'create table `deliberation` (`draft_id` text not null primary key, `meets_at` datetime not null, `convened_at` datetime not null, `concluded_at` datetime null)',
    'create table `draft_entry` (`draft_id` text not null, `application_id` text not null, `listed` integer null, primary key (`draft_id`, `application_id`))',
    'create table `list_draft` (`id` text not null primary key, `line` integer not null, `kind` text not null, `number` integer not null, `submitted_at` datetime not null)',
    'create unique index `list_draft_line_unique` on `list_draft` (`line`)',
    'create unique index `list_draft_kind_number_unique` on `list_draft` (`kind`, `number`)',
    'create table `listing_application` (`id` text not null primary key, `line` integer not null, `kind` text not null, `call_id` text not null, `applicant_id` text not null, `practice_licence` text not null, `credit_code` text not null, `credit_code_reason` text null, `claims` json not null, `planned_drugs` json not null, `submitted_at` datetime not null)',
    'create unique index `listing_application_line_unique` on `listing_application` (`line`)',
    'create index `listing_application_kind_line_index` on `listing_application` (`kind`, `line`)',
    'create index `listing_application_applicant_id_line_index` on `listing_application` (`applicant_id`, `line`)',
    'create table `member_opinion` (`draft_id` text not null, `agency` text not null, `present` integer null, `stance` text null, `opinion` text null, `given_at` datetime null, primary key (`draft_id`, `agency`))',
    'create table `procedure_case` (`id` text not null primary key, `procedure` text not null, `state` text not null, `steps` integer not null, `owner_kind` text not null, `owner_id` text not null)',
    'create index `procedure_case_procedure_state_id_index` on `procedure_case` (`procedure`, `state`, `id`)',
    'create table `procedure_step` (`case_id` text not null, `seq` integer not null, `name` text not null, `state` text not null, `clause` text not null, `by_kind` text not null, `by_id` text not null, `at` datetime not null, `note` text null, primary key (`case_id`, `seq`))',
    'create table `rectification` (`id` text not null primary key, `line` integer not null, `institution_id` text not null, `cause` text not null, `due_on` text not null, `ordered_at` datetime not null)',
    'create unique index `rectification_line_unique` on `rectification` (`line`)',
    'create index `rectification_institution_id_line_index` on `rectification` (`institution_id`, `line`)',
    'create table `removal` (`id` text not null primary key, `line` integer not null, `kind` text not null, `subject_id` text not null, `cause` text not null, `reason` text not null, `may_use_delivered` integer not null, `removed_at` datetime not null, `list_version_id` text not null)',
    'create unique index `removal_line_unique` on `removal` (`line`)',
    'create index `removal_kind_line_index` on `removal` (`kind`, `line`)',
    'create index `removal_subject_id_line_index` on `removal` (`subject_id`, `line`)',
    'create table `review_opinion` (`application_id` text not null, `agency` text not null, `activities` json not null, `outcome` text not null, `opinion` text not null, `given_at` datetime not null, primary key (`application_id`, `agency`))',
    'create table `setting` (`id` text not null primary key, `line` integer not null, `setting_key` text not null, `value` text not null, `valid_from` text not null, `set_by` text not null, `set_at` datetime not null, `document_hash` text not null)',
    'create unique index `setting_line_unique` on `setting` (`line`)',
    'create index `setting_setting_key_valid_from_line_index` on `setting` (`setting_key`, `valid_from`, `line`)',
  ],
  mysql: [
    'create table `application_call` (`id` varchar(36) not null, `line` bigint not null, `kind` varchar(16) not null, `opens_on` varchar(10) not null, `closes_on` varchar(10) null, `opened_by` varchar(16) not null, `opened_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `application_call` add unique `application_call_line_unique` (`line`)',
    'alter table `application_call` add index `application_call_kind_line_index` (`kind`, `line`)',
    'create table `case_criterion` (`case_id` varchar(36) not null, `code` varchar(32) not null, `number` int not null, `clause` varchar(32) not null, `alternative_group` varchar(32) null, `kind` varchar(16) not null, `claimed` varchar(128) null, `threshold` varchar(128) null, `outcome` varchar(16) not null, primary key (`case_id`, `code`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `case_deadline` (`id` varchar(36) not null, `case_id` varchar(36) not null, `procedure` varchar(32) not null, `name` varchar(32) not null, `clause` varchar(32) not null, `starts_on` varchar(10) not null, `rule` varchar(32) not null, `due_on` varchar(10) not null, `provisional` tinyint(1) not null, `done_at` datetime(3) null, `responsible_kind` varchar(16) not null, `responsible_id` varchar(36) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `case_deadline` add index `case_deadline_case_id_name_index` (`case_id`, `name`)',
    'alter table `case_deadline` add index `case_deadline_due_on_id_index` (`due_on`, `id`)',
    'create table `case_document` (`case_id` varchar(36) not null, `seq` int unsigned not null, `number` int unsigned not null, `type` varchar(32) not null, `title` varchar(160) not null, `sha256` varchar(64) not null, `pages` int not null, `seal` varchar(16) not null, `signed_on` varchar(10) null, `received_at` datetime(3) not null, primary key (`case_id`, `seq`, `number`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `case_signature` (`case_id` varchar(36) not null, `by_kind` varchar(16) not null, `by_id` varchar(36) not null, `sha256` varchar(64) not null, `signed_at` datetime(3) not null, primary key (`case_id`, `by_kind`, `by_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `deliberation` (`draft_id` varchar(36) not null, `meets_at` datetime(3) not null, `convened_at` datetime(3) not null, `concluded_at` datetime(3) null, primary key (`draft_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `draft_entry` (`draft_id` varchar(36) not null, `application_id` varchar(36) not null, `listed` tinyint(1) null, primary key (`draft_id`, `application_id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `list_draft` (`id` varchar(36) not null, `line` bigint not null, `kind` varchar(16) not null, `number` int not null, `submitted_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `list_draft` add unique `list_draft_line_unique` (`line`)',
    'alter table `list_draft` add unique `list_draft_kind_number_unique` (`kind`, `number`)',
    'create table `listing_application` (`id` varchar(36) not null, `line` bigint not null, `kind` varchar(16) not null, `call_id` varchar(36) not null, `applicant_id` varchar(36) not null, `practice_licence` varchar(64) not null, `credit_code` varchar(18) not null, `credit_code_reason` varchar(255) null, `claims` json not null, `planned_drugs` json not null, `submitted_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `listing_application` add unique `listing_application_line_unique` (`line`)',
    'alter table `listing_application` add index `listing_application_kind_line_index` (`kind`, `line`)',
    'alter table `listing_application` add index `listing_application_applicant_id_line_index` (`applicant_id`, `line`)',
    'create table `member_opinion` (`draft_id` varchar(36) not null, `agency` varchar(16) not null, `present` tinyint(1) null, `stance` varchar(16) null, `opinion` text null, `given_at` datetime(3) null, primary key (`draft_id`, `agency`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `procedure_case` (`id` varchar(36) not null, `procedure` varchar(32) not null, `state` varchar(32) not null, `steps` int not null, `owner_kind` varchar(16) not null, `owner_id` varchar(36) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `procedure_case` add index `procedure_case_procedure_state_id_index` (`procedure`, `state`, `id`)',
    'create table `procedure_step` (`case_id` varchar(36) not null, `seq` int unsigned not null, `name` varchar(64) not null, `state` varchar(32) not null, `clause` varchar(32) not null, `by_kind` varchar(16) not null, `by_id` varchar(36) not null, `at` datetime(3) not null, `note` text null, primary key (`case_id`, `seq`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `rectification` (`id` varchar(36) not null, `line` bigint not null, `institution_id` varchar(36) not null, `cause` text not null, `due_on` varchar(10) not null, `ordered_at` datetime(3) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `rectification` add unique `rectification_line_unique` (`line`)',
    'alter table `rectification` add index `rectification_institution_id_line_index` (`institution_id`, `line`)',
    'create table `removal` (`id` varchar(36) not null, `line` bigint not null, `kind` varchar(16) not null, `subject_id` varchar(36) not null, `cause` varchar(24) not null, `reason` varchar(255) not null, `may_use_delivered` tinyint(1) not null, `removed_at` datetime(3) not null, `list_version_id` varchar(36) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `removal` add unique `removal_line_unique` (`line`)',
    'alter table `removal` add index `removal_kind_line_index` (`kind`, `line`)',
    'alter table `removal` add index `removal_subject_id_line_index` (`subject_id`, `line`)',
    'create table `review_opinion` (`application_id` varchar(36) not null, `agency` varchar(16) not null, `activities` json not null, `outcome` varchar(16) not null, `opinion` text not null, `given_at` datetime(3) not null, primary key (`application_id`, `agency`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'create table `setting` (`id` varchar(36) not null, `line` bigint not null, `setting_key` varchar(64) not null, `value` varchar(255) not null, `valid_from` varchar(10) not null, `set_by` varchar(16) not null, `set_at` datetime(3) not null, `document_hash` varchar(64) not null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `setting` add unique `setting_line_unique` (`line`)',
    'alter table `setting` add index `setting_setting_key_valid_from_line_index` (`setting_key`, `valid_from`, `line`)',
  ],
  run: ({ dialect, execute }) => boundFrom[dialect](execute),
};

type Run = (execute: MigrationRun['execute']) => Promise<void>;

/**
 * When the versions of lists that are there began to bind: the first ones of institutions and importers, which were in
 * force before the hub was, on their first day; every other not before it was published.
 */
const boundFrom: Readonly<Record<MigrationRun['dialect'], Run>> = {
  // SQLite adds no column that is not null to a table with rows, so the table is written again.
  sqlite: async (execute) => {
    const start = "cast(strftime('%s', `effective_from` || 'T00:00:00+08:00') as integer) * 1000";
    await execute(
      'create table `list_version_bound` (`id` text not null primary key, `kind` text not null, `version` integer not null, `effective_from` text not null, `published_at` datetime not null, `published_by` text not null, `in_force_from` datetime not null, `reason` text null, `draft_id` text null)',
    );
    await execute(
      `insert into \`list_version_bound\`
        select \`id\`, \`kind\`, \`version\`, \`effective_from\`, \`published_at\`, \`published_by\`,
               case when ${isInitial} then ${start} else max(${start}, \`published_at\`) end, null, null
          from \`list_version\``,
    );
    await execute('drop table `list_version`');
    await execute('alter table `list_version_bound` rename to `list_version`');
    await execute('create unique index `list_version_kind_version_unique` on `list_version` (`kind`, `version`)');
    await execute(
      'create index `list_version_kind_in_force_from_version_index` on `list_version` (`kind`, `in_force_from`, `version`)',
    );
  },
  mysql: async (execute) => {
    const start = 'timestamp(`effective_from`) - interval 8 hour';
    await execute(
      'alter table `list_version` add `in_force_from` datetime(3) null, add `reason` varchar(255) null, add `draft_id` varchar(36) null',
    );
    await execute(
      `update \`list_version\`
          set \`in_force_from\` = case when ${isInitial} then ${start} else greatest(${start}, \`published_at\`) end`,
    );
    await execute('alter table `list_version` modify `in_force_from` datetime(3) not null');
    await execute(
      'alter table `list_version` add index `list_version_kind_in_force_from_version_index` (`kind`, `in_force_from`, `version`)',
    );
  },
};

const isInitial = "`version` = 1 and `kind` <> 'DRUG'";
