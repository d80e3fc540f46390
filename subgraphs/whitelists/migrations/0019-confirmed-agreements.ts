import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/**
 * An agreement with a manufacturer binds as before. Of one with an institution nobody knows whether the other party
 * agrees, so it waits for the confirmation of both.
 */
const soFar = [
  "update `agreement` set `confirmed_at` = `registered_at` where `kind` = 'IMPORTER_MANUFACTURER'",
  `insert into \`procedure_case\` (\`id\`, \`procedure\`, \`state\`, \`steps\`, \`owner_kind\`, \`owner_id\`)
    select \`id\`, 'agreement', case \`kind\` when 'IMPORTER_MANUFACTURER' then 'CONFIRMED' else 'PROPOSED' end, 0,
           'IMPORTER', \`importer_id\`
      from \`agreement\``,
];

export const confirmedAgreements: MigrationFile = {
  name: '0019-confirmed-agreements',
  sqlite: [
    'alter table `agreement` add column `selection_grounds` text null',
    'alter table `agreement` add column `responsibilities` integer not null default false',
    'alter table `agreement` add column `quality` integer not null default false',
    'alter table `agreement` add column `confirmed_at` datetime null',
    'alter table `agreement` add column `withdrawn_at` datetime null',
    'alter table `agreement` add column `ended_on` text null',
    ...soFar,
  ],
  mysql: [
    'alter table `agreement` add `selection_grounds` text null, add `responsibilities` tinyint(1) not null default false, add `quality` tinyint(1) not null default false, add `confirmed_at` datetime(3) null, add `withdrawn_at` datetime(3) null, add `ended_on` varchar(10) null',
    ...soFar,
  ],
};
