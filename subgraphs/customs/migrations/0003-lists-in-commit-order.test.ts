import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MigrationFile } from '@hub/shared/database/migration-file.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase, type TestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';

const { entities, migrations } = customs;

describe.each(databases)('the ledger of a database without line numbers, on %s,', (dialect) => {
  let place: TestDatabase;

  beforeEach(async () => {
    place = await newTestDatabase(dialect);
  });
  afterEach(() => place.remove());

  const open = (files: readonly MigrationFile[]) => openAgencyDatabase({ entities, migrations: files }, place.url);

  test('keeps every row, in id order, and continues after the last', async () => {
    const ids = Array.from({ length: 3 }, () => newId());
    const upTo = migrations.findIndex(({ name }) => name.startsWith('0003'));
    const old = await open(migrations.slice(0, upTo));
    for (const id of ids.toReversed()) {
      const values = [id, 'ENTERED', '2024-04-01 08:00:00.000', 'drug', 'importer', 2];
      const columns = '(`id`, `kind`, `at`, `drug_id`, `importer_id`, `quantity`)';
      await old.orm.em
        .getConnection()
        .execute(`insert into stock_movement ${columns} values (?, ?, ?, ?, ?, ?)`, values);
    }
    await old.close();

    const database = await open(migrations);
    const last = newId();
    const movement = { id: last, kind: 'ENTERED', at: new Date(0), drugId: 'd', importerId: 'i', quantity: 1 } as const;
    await inTransaction(database, (em) => appendRows(em, [newRow(StockMovement, movement)]));
    const rows = await database.orm.em.fork().find(StockMovement, {}, { orderBy: { line: 'asc' } });
    expect(rows.map(({ id, line }) => [id, line])).toEqual([...ids, last].map((id, index) => [id, index + 1]));
    expect(rows[0]).toMatchObject({
      kind: 'ENTERED',
      at: new Date('2024-04-01T08:00:00Z'),
      drugId: 'drug',
      quantity: 2,
    });
    await database.close();
  });
});
