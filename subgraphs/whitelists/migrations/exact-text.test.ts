import { expect, test } from 'vitest';
import type { Database } from '@hub/shared/database/open-database.ts';
import { nameContains } from '@hub/shared/paging/named-rows.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { Approval } from '../approval/approval.entity.ts';
import { whitelists } from '../subgraph.ts';
import { Disease } from '../disease/disease.entity.ts';
import { Drug } from '../drug/drug.entity.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { initial } from './0001-initial.ts';

const { entities, migrations } = whitelists;

const party = '{"name":"M","address":"M, X"}';

/** Rows as written before names had a search text. */
const rows = [
  `insert into drug (id, name, name_en, dosage_form, specification, unit, holder, manufacturer, origin, port, disease_codes)
    values ('d', '示例ＡＢＣ', 'Éculizumab', '片剂', '1', '盒', '${party}', '${party}', 'X', 'Y', '["2-001"]')`,
  `insert into institution (id, name, name_en, district) values ('i', '医院ＡＢＣ', 'É', '西城区')`,
  `insert into importer (id, name, name_en, customs_code) values ('m', '企业ＡＢＣ', 'É', '1111600001')`,
  `insert into disease (code, batch, number, name, name_en) values ('2-001', 2, 1, '病ＡＢＣ', 'É')`,
  `insert into approval (id, number, date, drug_id, quantity) values ('a', 'N-1', '2024-03-01', 'd', 9)`,
];

/** Restores the original collation of a server's tables. */
async function padTexts({ dialect, orm }: Database): Promise<void> {
  if (dialect === 'sqlite') return;
  const connection = orm.em.getConnection();
  const tables: Record<string, string>[] = await connection.execute('show tables');
  for (const table of tables.flatMap((row) => Object.values(row))) {
    await connection.execute(`alter table \`${table}\` convert to character set utf8mb4 collate utf8mb4_bin`);
  }
}

/** The columns of a database as described by the server. */
async function columnsOf({ dialect, orm }: Database): Promise<unknown[]> {
  if (dialect === 'sqlite') return [];
  const of = 'table_name, column_name, column_type, is_nullable, collation_name';
  const from = 'information_schema.columns where table_schema = database() order by 1, 2';
  return orm.em.getConnection().execute(`select ${of} from ${from}`);
}

test.each(databases)('a database with rows is migrated to exact texts and searchable names, on %s', async (dialect) => {
  const place = await newTestDatabase(dialect);
  const fresh = await newTestDatabase(dialect);
  const open = async <Result>(work: (database: Database) => Promise<Result>, { url } = place, upTo = migrations) => {
    const database = await openAgencyDatabase({ entities, migrations: upTo }, url);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const write = async (database: Database) => {
    for (const row of rows) await database.orm.em.getConnection().execute(row);
    await padTexts(database);
  };
  await open(write, place, [initial]);
  expect(await open(columnsOf)).toEqual(await open(columnsOf, fresh));
  await open(async ({ orm }) => {
    const em = orm.em.fork();
    for (const search of ['abc', 'é']) {
      expect(await em.find(Drug, nameContains(search))).toMatchObject([
        { id: 'd', holder: { name: 'M' }, diseaseCodes: ['2-001'], searchText: '示例abc\néculizumab' },
      ]);
      expect(await em.find(Institution, nameContains(search))).toMatchObject([{ id: 'i', district: '西城区' }]);
      expect(await em.find(Importer, nameContains(search))).toMatchObject([{ id: 'm', customsCode: '1111600001' }]);
      expect(await em.find(Disease, nameContains(search))).toMatchObject([{ code: '2-001', batch: 2, number: 1 }]);
    }
    expect(await em.count(Approval, { number: 'N-1 ' })).toBe(0);
    await em.insert(Approval, { id: 'b', line: 2, number: 'N-1 ', date: '2024-03-01', drugId: 'd', quantity: 9 });
    expect(await em.find(Approval, { number: 'N-1 ' })).toMatchObject([{ id: 'b' }]);
    // The same variety again: the unique key still exists.
    const [drug] = await em.find(Drug, {}, { disableIdentityMap: true });
    await expect(em.insert(Drug, { ...drug!, id: 'd2', line: 2 })).rejects.toThrow(/unique|duplicate/i);
  });
  await place.remove();
  await fresh.remove();
});
