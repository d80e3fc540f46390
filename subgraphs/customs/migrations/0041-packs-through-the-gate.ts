import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** Of what passed the gate before, it was not noted how many packs had come back before: all of them count. */
const soFar = 'update zone_release set passed_quantity = quantity where gate_passed_at is not null';

export const packsThroughTheGate: MigrationFile = {
  name: '0041-packs-through-the-gate',
  sqlite: ['alter table `zone_release` add column `passed_quantity` integer null', soFar],
  mysql: ['alter table `zone_release` add `passed_quantity` int null', soFar],
};
