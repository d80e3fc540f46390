import { addResolversToSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { buildSchema, execute, parse, printSchema, type GraphQLSchema } from 'graphql';
import type { GeneratedOperation } from './generate-operation.ts';
import { essence, type Essence } from './essence.ts';

/**
 * The same graph as one schema, executed by the reference implementation: it decides who is right where executions
 * differ.
 */
export class Monolith {
  readonly #schema: GraphQLSchema;

  constructor(apiSchema: GraphQLSchema, resolvers: GraphQLResolverMap<unknown>) {
    this.#schema = buildSchema(printSchema(apiSchema));
    addResolversToSchema(this.#schema, resolvers);
  }

  async answer({ query, variables }: GeneratedOperation): Promise<Essence> {
    const { data, errors } = await execute({ schema: this.#schema, document: parse(query), variableValues: variables });
    return essence(data, errors ?? []);
  }
}
