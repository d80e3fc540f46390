import { describe, expect, test } from 'vitest';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { Agency } from '../agency/agency.entity.ts';
import { districtOfAgency } from '../published/agencies.ts';
import { whitelists } from '../subgraph.ts';
import { creditRecords } from './0017-credit-records.ts';

const { entities, migrations } = whitelists;

describe.each(databases)('agencies of districts, on %s,', (dialect) => {
  test.each([true, false])('[D39] come into a register if there is one: %s', async (exists) => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(creditRecords));
    const database = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const bjmpa = { code: 'BJMPA', name: 'n', nameEn: 'n' };
    if (exists) await database.orm.em.fork().insert(Agency, bjmpa);
    await database.close();

    const migrated = await openAgencyDatabase({ entities, migrations }, place.url);
    const rows = await migrated.orm.em.fork().find(Agency, {});
    const districts = [...districtOfAgency].map(([code, district]) => [code, `北京市${district}市场监督管理局`]);
    const expected = exists ? [['BJMPA', 'n'], ...districts] : [];
    expect(rows.map(({ code, name }) => [code, name]).toSorted()).toEqual(expected.toSorted());
    await migrated.close();
    await place.remove();
  });
});
