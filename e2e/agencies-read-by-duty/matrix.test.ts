import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agencies } from '@hub/embedded/demo/organisations.ts';
import type { AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { fieldsOf } from '@hub/shared/testing/contract-operations.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agencyCodes } from '@hub/whitelists/published/agencies.ts';
import { callers, callersOf } from './callers.ts';
import { roots } from './lists.ts';
import { fieldsSeen, rowsSeen, schemaOf, startRecords } from './records.ts';
import { samples } from './samples.ts';

/** Seen only in the answer to a command, by whoever sent it. */
const inAnswers = /Payload$|^Finding$/;
/** A page shows the rows of its list, a step of a subscription a line of the ledger or an item of an inbox. */
const aroundRows = /Page$|^PageInfo$|^StockChange$|^StockEvents$|^InboxChange$/;

/** What each caller sees, by a rule for each. */
function byCaller(rules: Readonly<Record<string, string>>): Record<string, string[]> {
  const seen = Object.keys(callers).map((caller) => {
    const own = Object.entries(rules).filter(([rule]) => callersOf(rule).includes(caller));
    return [caller, own.flatMap(([, names]) => names.split(' ')).sort()] as const;
  });
  return Object.fromEntries(seen);
}

async function ofEachCaller(see: (caller: string) => Promise<string[]>): Promise<Record<string, string[]>> {
  const seen = Object.keys(callers).map(async (caller) => [caller, (await see(caller)).sort()] as const);
  return Object.fromEntries(await Promise.all(seen));
}

test('[D17] the register of the demonstration has the agencies that have duties', () => {
  expect(agencies.map(({ code }) => code).sort()).toEqual(agencyCodes.toSorted());
});

describe.each(databases)('[D37] who reads what, on %s:', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startRecords(dialect);
  });
  afterAll(() => subgraphs.close());

  describe.each(Object.keys(samples))('%s', (subgraph) => {
    test('every type and field of the schema has a rule', () => {
      const schema = schemaOf(subgraphs, subgraph);
      const types = Object.values(schema.getTypeMap()).filter(isObjectType);
      const entrances = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
      const inRows = types.filter(
        (type) =>
          !entrances.has(type) &&
          !type.name.startsWith('__') &&
          !inAnswers.test(type.name) &&
          !aroundRows.test(type.name),
      );
      const declared = inRows.flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`));
      const ruled = samples[subgraph]!.flatMap(({ type, fields }) =>
        Object.values(fields).flatMap((names) => names.split(' ').map((name) => `${type}.${name}`)),
      );
      expect([...new Set(ruled)].sort()).toEqual(declared.sort());
    });

    test('every query has a rule', () => {
      const declared = fieldsOf(schemaOf(subgraphs, subgraph).getQueryType()).map(({ name }) => name);
      expect(Object.keys(roots[subgraph]!).sort()).toEqual(declared.sort());
    });

    test.each(samples[subgraph]!.map((sample, index) => ({ name: `${index + 1}. ${sample.type}`, sample })))(
      '$name',
      async ({ sample }) => {
        const seen = await ofEachCaller((caller) => fieldsSeen(subgraphs, subgraph, sample, caller));
        expect(seen).toEqual(byCaller(sample.fields));
      },
    );

    test.each(Object.entries(roots[subgraph]!))('%s', async (name, root) => {
      const seen = await ofEachCaller((caller) => rowsSeen(subgraphs, subgraph, name, root, caller));
      expect(seen).toEqual(byCaller(root.rows));
    });
  });
});
