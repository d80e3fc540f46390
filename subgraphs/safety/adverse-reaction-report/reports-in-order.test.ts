import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { readOn } from '@hub/shared/testing/read-on.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { AdverseReactionReport } from './adverse-reaction-report.entity.ts';
import { safety } from '../subgraph.ts';

const agency: Principal = { subject: 'test', organisation: { kind: 'AGENCY', id: 'BJMPA' }, scopes: [] };
const ids = Array.from({ length: 5 }, () => newId());
const drugId = newId();

describe.each(databases)('reports, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(safety, { dialect });
    const em = subgraph.agency.database.orm.em.fork();
    const at = new Date(0);
    const place = (index: number) => ({ id: ids[index]!, line: ids.length - index });
    const parties = { itemCode: '8', drugId, lotId: newId(), institutionId: newId(), importerId: newId() };
    const dates = { onsetDate: '2024-04-01', learnedAt: at, reportedAt: at, dueBy: '2024-04-16' };
    const report = { ...parties, ...dates, reaction: 'r', criteria: [], serious: false };
    await em.insertMany(
      AdverseReactionReport,
      ids.map((_, index) => ({ ...report, ...place(index) })),
    );
  });
  afterAll(() => subgraph.close());

  test('are read in commit order', async () => {
    expect(await readOn(subgraph, 'adverseReactionReports', agency)).toEqual(ids.toReversed());
  });

  test('on a drug are read in commit order, too', async () => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Drug { adverseReactions { nodes { id } } } } }';
    const { data } = await subgraph.ask(query, agency, { of: [{ __typename: 'Drug', id: drugId }] });
    expect(data!['_entities']).toEqual([{ adverseReactions: { nodes: ids.toReversed().map((id) => ({ id })) } }]);
  });
});
