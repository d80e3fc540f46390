import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { readOn } from '@hub/shared/testing/read-on.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { StockMovement } from './stock-movement.entity.ts';

const importerId = newId();
const importer: Principal = { subject: 'test', organisation: { kind: 'IMPORTER', id: importerId }, scopes: [] };
const ids = Array.from({ length: 5 }, () => newId());

describe.each(databases)('the ledger, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(customs, { dialect });
    const movement = { kind: 'ENTERED', at: new Date(0), drugId: newId(), quantity: 1 } as const;
    // The last id was assigned first and committed last.
    const lines = ids.map((id, index) => ({ ...movement, id, line: ids.length - index, importerId }));
    const others = { ...movement, id: newId(), line: 6, importerId: newId() };
    await subgraph.agency.database.orm.em.fork().insertMany(StockMovement, [...lines, others]);
  });
  afterAll(() => subgraph.close());

  test('[R77] is read in commit order, the newest line first by default', async () => {
    expect(await readOn(subgraph, 'ledger', importer)).toEqual(ids);
    const args = 'order: OLDEST_FIRST';
    expect(await readOn(subgraph, 'ledger', importer, { args })).toEqual(ids.toReversed());
  });
});
