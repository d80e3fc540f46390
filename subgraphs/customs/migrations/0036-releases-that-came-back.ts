import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** A release whose packs have all come back into bond waits for the gate no longer. */
const cameBack = [
  `update zone_release set state = 'RETURNED' where state = 'PREPARED'
    and not exists (select 1 from zone_item item where item.release_id = zone_release.id and item.fate is null)`,
];

export const releasesThatCameBack: MigrationFile = {
  name: '0036-releases-that-came-back',
  sqlite: cameBack,
  mysql: cameBack,
};
