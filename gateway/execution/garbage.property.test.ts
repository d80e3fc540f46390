import { parse, type FormattedExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { asAllowed, withTypenames } from '../testing/allowed-data.ts';
import { OperationGenerator, seededRandom } from './differential/generate-operation.ts';
import { answerTo, prepare, supergraph } from '../testing/garbled-shop.ts';

const operations = 150;
const answersEach = 10;
const options = { values: { id: ['p1', 'p3'], emails: ['u1@example.org'] }, levels: 2, rare: /fail/ };

const leaves = 'null true 0 -1 1.5 2147483648 1e999 "" "p1" "SMALL" "__proto__" [] {}'.split(' ');
const typenames = '"Product" "Bundle" "Brand" "Book" "Item" "Nope" 7 null'.split(' ');
const keys = 'id sku name brand email stars data errors path _entities __proto__ constructor'.split(' ');

/** Generates garbage, the same for the same random numbers. */
class Garbage {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  oneOf<Choice>(choices: readonly Choice[]): Choice {
    return choices[Math.floor(this.#random() * choices.length)]!;
  }

  /** Any JSON. */
  json(levels = 3): string {
    const kind = levels === 0 ? 0 : this.#random();
    if (kind < 0.5) return this.oneOf(leaves);
    const count = Math.floor(this.#random() * 3);
    if (kind < 0.7) return `[${Array.from({ length: count }, () => this.json(levels - 1)).join()}]`;
    const entries = Array.from({ length: count }, () => `"${this.oneOf(keys)}":${this.json(levels - 1)}`);
    return `{${[`"__typename":${this.oneOf(typenames)}`, ...entries].join()}}`;
  }

  /** A correct response with one value replaced. */
  corrupt(right: FormattedExecutionResult): string {
    const values: unknown[] = [];
    const count = (_: string, value: unknown) => values.push(value) && value;
    JSON.stringify(right, count);
    const chosen = Math.floor(this.#random() * values.length);
    let index = -1;
    const mark = (_: string, value: unknown) => ((index += 1) === chosen ? '#' : value);
    return JSON.stringify(right, mark).replace('"#"', () => this.json());
  }

  answer(right: FormattedExecutionResult): string {
    const kind = this.#random();
    if (kind < 0.7) return this.corrupt(right);
    if (kind < 0.8) return `{"data":{"_entities":${this.json()}}}`;
    if (kind < 0.9) return `{"data":${JSON.stringify(right.data)},"errors":${this.json()}}`;
    return `{"data":${this.json()}}`;
  }
}

test(`whatever one subgraph returns, the client gets what the schema allows: ${operations * answersEach} responses`, async () => {
  const { apiSchema } = supergraph;
  const subgraphs = supergraph.subgraphs.map(({ name }) => name);
  for (let seed = 1; seed <= operations; seed += 1) {
    const { query, variables } = new OperationGenerator(apiSchema, seed, options).query();
    const document = withTypenames(parse(query));
    const operation = prepare(document);
    const garbage = new Garbage(seededRandom(seed));
    for (let count = 0; count < answersEach; count += 1) {
      const garbledSubgraph = garbage.oneOf(subgraphs);
      const given: string[] = [];
      const { data, errorPaths } = await answerTo(operation, variables, (subgraph, right) => {
        if (subgraph !== garbledSubgraph) return undefined;
        given.push(garbage.answer(right));
        return given.at(-1);
      }).catch((error: unknown) =>
        expect.fail(`${query}\n${garbledSubgraph}: ${given.join('\n')}\n${(error as Error).stack}`),
      );
      if (data === null) expect(errorPaths, `${query}\n${garbledSubgraph}: ${given.join('\n')}`).not.toEqual([]);
      else expect({ ...asAllowed(apiSchema, document, variables, data), given }).toEqual({ data, problems: [], given });
    }
  }
}, 600_000);
