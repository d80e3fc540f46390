import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { readOn } from '@hub/shared/testing/read-on.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { trace } from '../subgraph.ts';
import { TraceAlert } from './trace-alert.entity.ts';

const agency: Principal = { subject: 'test', organisation: { kind: 'AGENCY', id: 'BJMPA' }, scopes: [] };
const ids = Array.from({ length: 5 }, () => newId());

describe.each(databases)('alerts, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(trace, { dialect });
    const alert = { kind: 'WRONG_INSTITUTION', code: '8', institutionId: newId(), importerId: newId() } as const;
    const alerts = ids.map((id, index) => ({ ...alert, id, line: ids.length - index, raisedAt: new Date(0) }));
    await subgraph.agency.database.orm.em.fork().insertMany(TraceAlert, alerts);
  });
  afterAll(() => subgraph.close());

  test('[R89] are read in commit order', async () => {
    expect(await readOn(subgraph, 'traceAlerts', agency)).toEqual(ids.toReversed());
  });
});
