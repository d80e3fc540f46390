import { GraphQLError, parse, type DocumentNode, type FormattedExecutionResult } from 'graphql';
import { composeSupergraph } from '../supergraph/compose.ts';
import { LoadedSupergraph } from '../supergraph/loaded-supergraph.ts';
import { shop } from '../execution/differential/shop.ts';
import { answerer, type TestSubgraph } from '../execution/differential/test-subgraph.ts';
import { execute } from '../execution/execute.ts';
import { Operation } from '../execution/operation.ts';

/** A value of every leaf type, which the shop lacks. */
const depot: TestSubgraph = {
  name: 'depot',
  sdl: `
    scalar Note
    enum Size { SMALL LARGE }
    type Query { int: Int float: Float id: ID string: String boolean: Boolean size: Size note: Note firmNote: Note! sizes: [Size!] }`,
  resolvers: {
    Query: Object.fromEntries(
      Object.entries({
        int: 1,
        float: 1.5,
        id: 'id',
        string: 'text',
        boolean: true,
        size: 'SMALL',
        note: { any: ['thing'] },
        firmNote: 'note',
        sizes: ['SMALL', 'LARGE'],
      }).map(([name, value]) => [name, () => value]),
    ),
  },
};

const subgraphs = [...shop, depot];
const answers = new Map(subgraphs.map((subgraph) => [subgraph.name, answerer(subgraph)]));

/** The shop and its depot, whose subgraphs may return anything. */
export const supergraph = new LoadedSupergraph(composeSupergraph(subgraphs));

/** Returns the text that a subgraph sends in place of the correct one; `undefined` to leave it as it is. */
export type Garble = (subgraph: string, right: FormattedExecutionResult) => string | undefined;

/** The result of an operation: its data, and the paths of its errors. */
export interface Answer {
  data: unknown;
  errorPaths: string[];
}

export function prepare(document: DocumentNode, name?: string): Operation {
  return new Operation(supergraph.compileSource, document, name);
}

/** Executes an operation while subgraphs send garbled responses. Throws if the result is malformed. */
export async function answerTo(
  operation: Operation,
  variables: Record<string, unknown>,
  garble: Garble,
): Promise<Answer> {
  const { data, errors } = await execute({
    operation,
    variables,
    types: supergraph.compileSource.types,
    send: async ({ subgraph }, body) => {
      const right = await answers.get(subgraph)!(JSON.parse(body));
      const garbled = garble(subgraph, right);
      return garbled === undefined ? right : JSON.parse(garbled);
    },
  });
  const paths = errors.map((error) => (error instanceof GraphQLError ? error.path : undefined));
  for (const path of paths) {
    if (!path?.every(isStep)) throw new Error(`Not a path: ${JSON.stringify(path)}`);
  }
  return { data: JSON.parse(data!), errorPaths: [...new Set(paths.map((path) => path!.join('.')))].sort() };
}

/** The result of a query while each of these subgraphs responds with its text. */
export async function ask(query: string, texts: Readonly<Record<string, string>>): Promise<Answer> {
  return answerTo(prepare(parse(query)), {}, (subgraph) => texts[subgraph]);
}

function isStep(step: unknown): boolean {
  return typeof step === 'string' || (Number.isInteger(step) && (step as number) >= 0);
}
