import { describe, expect, test } from 'vitest';
import { composeSupergraph } from '../../supergraph/compose.ts';
import { LoadedSupergraph } from '../../supergraph/loaded-supergraph.ts';
import { ExactNumber } from '../../json/exact-number.ts';
import { argumentValues } from './argument-values.ts';
import { agree, essence, without } from './essence.ts';
import { exactLiterals, generateGraph, type Graph, type Need } from './generate-graph.ts';
import { OperationGenerator } from './generate-operation.ts';
import { subgraphsOf } from './graph-subgraphs.ts';

const pairs = [
  ['9007199254740992', '9007199254740993'],
  ['1', '1.0'],
  ['0', '-0'],
  ['1e400', '1e401'],
] as const;
const answerOf = (number: string) => essence({ a: [{ b: new ExactNumber(number) }], c: 1 }, []);

describe('two responses are compared as they were written', () => {
  test.each(pairs)('%s and %s differ, whatever else is removed', (one, other) => {
    expect(agree(answerOf(one), answerOf(one))).toBe(true);
    expect(agree(answerOf(one), answerOf(other))).toBe(false);
    expect(agree(without(answerOf(one), ['c']), without(answerOf(one), ['c']))).toBe(true);
    expect(agree(without(answerOf(one), ['c']), without(answerOf(other), ['c']))).toBe(false);
  });
});

/** The arguments with which each field of a graph is required, as distinct texts. */
function requiredArguments({ types }: Graph): Set<string>[] {
  const required = new Map<string, Set<string>>();
  const collect = (needs: readonly Need[]): void => {
    for (const { field, arguments: given, inner } of needs) {
      required.set(field.name, (required.get(field.name) ?? new Set()).add(JSON.stringify(given)));
      collect(inner);
    }
  };
  for (const field of types.flatMap(({ fields }) => fields)) if (field.kind === 'derived') collect(field.needs);
  return [...required.values()];
}

describe('in generated graphs and operations', () => {
  const required = Array.from({ length: 40 }, (_, index) => requiredArguments(generateGraph(index + 1)));
  const requiredAlone = required
    .flat()
    .flatMap((each) => (each.size === 1 ? [...each] : []))
    .join();
  const { apiSchema } = new LoadedSupergraph(composeSupergraph(subgraphsOf(generateGraph(1))));
  const options = { ...argumentValues, levels: 3, rare: /^s\d$/ };
  const operations = Array.from({ length: 200 }, (_, seed) => new OperationGenerator(apiSchema, seed, options).query());
  const queries = operations.map(({ query }) => query).join();
  const variables = JSON.stringify(operations.map((each) => each.variables));

  test.each(exactLiterals)(
    '%s occurs as an argument, as a default and as the only one that a field is required with',
    (literal) => {
      expect(queries).toContain(` exact: ${literal})`);
      expect(queries).toContain(`: Large = ${literal}, `);
      expect(requiredAlone).toContain(`"exact":${JSON.stringify(literal)}}`);
    },
  );

  test.each(argumentValues.values['exact']!.map((each) => JSON.stringify(each)))('%s occurs as a variable', (value) => {
    expect(variables).toContain(`:${value}`);
  });
});
