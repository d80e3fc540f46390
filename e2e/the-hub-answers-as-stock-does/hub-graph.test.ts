import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCases } from '@hub/embedded/demo/cases.ts';
import { subgraphNames } from '@hub/embedded/agencies.ts';
import { newKeys } from '@hub/embedded/keys.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { agree } from '@hub/gateway/execution/differential/essence.ts';
import { OperationGenerator } from '@hub/gateway/execution/differential/generate-operation.ts';
import { Differential } from '@hub/gateway/execution/differential/run-both.ts';
import { emptyObjectFault } from '@hub/gateway/execution/differential/stock-faults.ts';
import type { AnswerRequest } from '@hub/gateway/execution/differential/test-subgraph.ts';
import { composeSupergraph } from '@hub/gateway/supergraph/compose.ts';
import { LoadedSupergraph } from '@hub/gateway/supergraph/loaded-supergraph.ts';
import { signEnvelope } from '@hub/shared/access/envelope.ts';
import { startDemoHub, type DemoHub } from '../demo-hub.ts';

const count = 200;

describe('generated operations over the hub’s own graph', () => {
  const keys = newKeys();
  let hub: DemoHub;
  let differential: Differential;
  let values: Record<string, readonly unknown[]>;

  beforeAll(async () => {
    hub = await startDemoHub(keys);
    const subgraphs = subgraphNames.map((name) => hub.subgraphs[name]);
    const supergraph = new LoadedSupergraph(composeSupergraph(subgraphs));
    const claims = { principal: demoPrincipals.get('bjmpa'), requestId: 'test', language: 'en' } as const;
    const answers = subgraphNames.map((name): [string, AnswerRequest] => [
      name,
      async (request) => {
        const body = JSON.stringify(request);
        const envelope = signEnvelope(body, name, claims, keys.envelopeKeys[name]);
        const result = await hub.subgraphs[name].executor.answer(body, envelope, new AbortController().signal);
        return JSON.parse(JSON.stringify(result));
      },
    ]);
    differential = new Differential(supergraph, new Map(answers));
    const bjmpa = await hub.as('bjmpa');
    const found = await bjmpa.query(
      '{ drugs { nodes { id } } items(first: 20) { nodes { code } } bondedLots { nodes { id } } }',
    );
    const ids = (rows: { nodes: { id: string }[] }) => rows.nodes.map(({ id }) => id);
    values = {
      id: [...ids(found.drugs), ...ids(found.bondedLots), 'nothing'],
      drugId: ids(found.drugs),
      code: found.items.nodes.map(({ code }: { code: string }) => code),
      first: [1, 2, 3],
      after: [null],
      search: ['示例', 'Vosoritide'],
      diseaseCode: [demoCases[0]!.drug.diseaseCode],
    };
  });
  afterAll(() => hub.close());

  test(
    `all ${count} give the same result as stock execution, except for a known fault of the latter`,
    { timeout: 600_000 },
    async () => {
      for (let seed = 1; seed <= count; seed += 1) {
        const generator = new OperationGenerator(differential.supergraph.apiSchema, seed, {
          values,
          levels: 3,
          rare: /^$/,
        });
        const operation = generator.query();
        const [own, stock] = [await differential.own(operation), await differential.stock(operation)];
        if (agree(own, stock) || emptyObjectFault.applies(stock, own, operation.query)) continue;
        expect({ seed, ...operation, ...own }).toEqual({ seed, ...operation, ...stock });
      }
    },
  );
});
