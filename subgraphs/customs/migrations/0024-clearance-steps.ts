import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

const kept = ['id', 'number', 'status', 'approval_id', 'drug_id', 'institution_id', 'importer_id', 'applicant_kind'];
const counted = ['mandate_hash', 'quantity', 'released', 'applied_at', 'issued_at', 'line'];
const columns = [...kept, ...counted].map((name) => `\`${name}\``).join(', ');
const released = 'quantity > 0 and released >= 0 and freed >= 0 and released + freed <= quantity';
const passed = 'passed >= 0 and passed <= declared and declared <= quantity and passed + freed <= quantity';
/** A form of which all was released has been used up. */
const usedUp = "update `clearance_form` set `status` = 'USED_UP' where `status` = 'ISSUED' and `released` = `quantity`";

/** A form has more states, a port and lots, counts of what is declared, passed and freed, and customs declarations. */
export const clearanceSteps: MigrationFile = {
  name: '0024-clearance-steps',
  sqlite: [
    // SQLite changes no check, so the table is written again.
    `create table \`clearance_form_counted\` (\`id\` text not null primary key, \`line\` integer not null, \`number\` text null, \`status\` text not null, \`approval_id\` text not null, \`drug_id\` text not null, \`institution_id\` text not null, \`importer_id\` text not null, \`applicant_kind\` text not null, \`mandate_hash\` text null, \`port\` text not null default '北京天竺', \`named_lots\` json null, \`quantity\` integer not null, \`released\` integer not null default 0, \`declared\` integer not null default 0, \`passed\` integer not null default 0, \`freed\` integer not null default 0, \`applied_at\` datetime not null, \`issued_at\` datetime null, \`ended_at\` datetime null, \`reason\` text null, constraint \`clearance_form_released\` check (${released}), constraint \`clearance_form_passed\` check (${passed}))`,
    `insert into \`clearance_form_counted\` (${columns}) select ${columns} from \`clearance_form\``,
    'drop table `clearance_form`',
    'alter table `clearance_form_counted` rename to `clearance_form`',
    'create unique index `clearance_form_line_unique` on `clearance_form` (`line`)',
    'create unique index `clearance_form_number_unique` on `clearance_form` (`number`)',
    'create index `clearance_form_approval_id_line_index` on `clearance_form` (`approval_id`, `line`)',
    'create index `clearance_form_status_line_index` on `clearance_form` (`status`, `line`)',
    'create index `clearance_form_institution_id_line_index` on `clearance_form` (`institution_id`, `line`)',
    'create index `clearance_form_institution_id_status_line_index` on `clearance_form` (`institution_id`, `status`, `line`)',
    'create index `clearance_form_importer_id_line_index` on `clearance_form` (`importer_id`, `line`)',
    'create index `clearance_form_importer_id_status_line_index` on `clearance_form` (`importer_id`, `status`, `line`)',
    usedUp,
    'create table `customs_declaration` (`id` text not null primary key, `line` integer not null, `number` text not null, `number_in_use` text null, `status` text not null, `form_id` text not null, `release_id` text null, `drug_id` text not null, `institution_id` text not null, `importer_id` text not null, `quantity` integer not null, `declared_on` text not null, `recorded_at` datetime not null, `passed_at` datetime null, `withdrawn_at` datetime null, `reason` text null, constraint `customs_declaration_quantity` check (quantity > 0))',
    'create unique index `customs_declaration_line_unique` on `customs_declaration` (`line`)',
    'create unique index `customs_declaration_number_in_use_unique` on `customs_declaration` (`number_in_use`)',
    'create index `customs_declaration_release_id_index` on `customs_declaration` (`release_id`)',
    'create index `customs_declaration_form_id_line_index` on `customs_declaration` (`form_id`, `line`)',
    'create index `customs_declaration_status_line_index` on `customs_declaration` (`status`, `line`)',
    'create index `customs_declaration_institution_id_line_index` on `customs_declaration` (`institution_id`, `line`)',
    'create index `customs_declaration_institution_id_status_line_index` on `customs_declaration` (`institution_id`, `status`, `line`)',
    'create index `customs_declaration_importer_id_line_index` on `customs_declaration` (`importer_id`, `line`)',
    'create index `customs_declaration_importer_id_status_line_index` on `customs_declaration` (`importer_id`, `status`, `line`)',
  ],
  mysql: [
    "alter table `clearance_form` add `port` varchar(16) not null default '北京天竺', add `named_lots` json null, add `declared` int not null default 0, add `passed` int not null default 0, add `freed` int not null default 0, add `ended_at` datetime(3) null, add `reason` varchar(255) null",
    'alter table `clearance_form` drop constraint `clearance_form_released`',
    `alter table \`clearance_form\` add constraint \`clearance_form_released\` check (${released})`,
    `alter table \`clearance_form\` add constraint \`clearance_form_passed\` check (${passed})`,
    usedUp,
    'create table `customs_declaration` (`id` varchar(36) not null, `line` bigint not null, `number` varchar(64) not null, `number_in_use` varchar(64) null, `status` varchar(16) not null, `form_id` varchar(36) not null, `release_id` varchar(36) null, `drug_id` varchar(36) not null, `institution_id` varchar(36) not null, `importer_id` varchar(36) not null, `quantity` int not null, `declared_on` varchar(10) not null, `recorded_at` datetime(3) not null, `passed_at` datetime(3) null, `withdrawn_at` datetime(3) null, `reason` varchar(255) null, primary key (`id`)) default character set utf8mb4 collate utf8mb4_nopad_bin engine = InnoDB',
    'alter table `customs_declaration` add unique `customs_declaration_line_unique` (`line`)',
    'alter table `customs_declaration` add unique `customs_declaration_number_in_use_unique` (`number_in_use`)',
    'alter table `customs_declaration` add index `customs_declaration_release_id_index` (`release_id`)',
    'alter table `customs_declaration` add index `customs_declaration_form_id_line_index` (`form_id`, `line`)',
    'alter table `customs_declaration` add index `customs_declaration_status_line_index` (`status`, `line`)',
    'alter table `customs_declaration` add index `customs_declaration_institution_id_line_index` (`institution_id`, `line`)',
    'alter table `customs_declaration` add index `customs_declaration_institution_id_status_line_index` (`institution_id`, `status`, `line`)',
    'alter table `customs_declaration` add index `customs_declaration_importer_id_line_index` (`importer_id`, `line`)',
    'alter table `customs_declaration` add index `customs_declaration_importer_id_status_line_index` (`importer_id`, `status`, `line`)',
    'alter table `customs_declaration` add constraint `customs_declaration_quantity` check (quantity > 0)',
  ],
};
