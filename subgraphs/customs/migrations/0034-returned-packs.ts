import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

/** What has come back into bond no longer counts as a pack that its institution has. */
const uncounted = [
  `update hospital_stock set packs = packs -
    (select count(*) from hospital_pack pack join zone_item item on item.code = pack.code
      where pack.lot_id = hospital_stock.lot_id and pack.institution_id = hospital_stock.institution_id
        and pack.used = 0 and item.fate is not null)`,
  'delete from hospital_pack where used = 0 and code in (select code from zone_item where fate is not null)',
];

export const returnedPacks: MigrationFile = { name: '0034-returned-packs', sqlite: uncounted, mysql: uncounted };
