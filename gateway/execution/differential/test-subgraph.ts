import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { execute, parse, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { readJson } from '../../json/read-json.ts';

/** A subgraph that is unaware of the hub. */
export interface TestSubgraph {
  name: string;
  sdl: string;
  resolvers: GraphQLResolverMap<unknown>;
}

/** Answers a request like a server would: the result is a copy, as the gateway reads it from JSON. */
export type AnswerRequest = (request: {
  query: string;
  variables?: Record<string, unknown>;
}) => Promise<FormattedExecutionResult>;

export function answerer({ sdl, resolvers }: TestSubgraph): AnswerRequest {
  const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  return async ({ query, variables }) => {
    const result = await execute({ schema, document: parse(query), variableValues: variables });
    return readJson(JSON.stringify(result)) as FormattedExecutionResult;
  };
}
