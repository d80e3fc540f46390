import { describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { whitelists } from '../subgraph.ts';
import { confirmedAgreements } from './0019-confirmed-agreements.ts';

const { entities, migrations } = whitelists;
const at = new Date('2024-04-01T08:00:00.123Z');

describe.each(databases)('agreements that one party had registered alone, on %s,', (dialect) => {
  test('[D34] wait for the confirmation of both; those with a manufacturer bind as before', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(confirmedAgreements));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    for (const [line, id, kind] of [
      [1, 'a', 'INSTITUTION_IMPORTER'],
      [2, 'b', 'IMPORTER_MANUFACTURER'],
    ] as const)
      await change(
        old.orm.em.fork(),
        `insert into agreement (id, line, kind, importer_id, valid_from, valid_until, document_hash, registered_at)
          values (?, ?, ?, 'i', '2024-01-01', '2030-12-31', 'h', ?)`,
        [id, line, kind, at],
      );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const em = database.orm.em.fork();
    const unsettled = { responsibilities: false, quality: false, selectionGrounds: null, endedOn: null };
    expect(await em.find(Agreement, {}, { orderBy: { id: 'asc' } })).toMatchObject([
      { id: 'a', confirmedAt: null, ...unsettled },
      { id: 'b', confirmedAt: at, ...unsettled },
    ]);
    const owned = { procedure: 'agreement', steps: 0, ownerKind: 'IMPORTER', ownerId: 'i' };
    expect(await em.find(ProcedureCase, {}, { orderBy: { id: 'asc' } })).toMatchObject([
      { id: 'a', state: 'PROPOSED', ...owned },
      { id: 'b', state: 'CONFIRMED', ...owned },
    ]);
    await database.close();
    await place.remove();
  });
});
