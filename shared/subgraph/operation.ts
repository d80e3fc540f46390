import { GraphQLError } from 'graphql';

/** The body of a GraphQL request. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

/** Parses the body of a GraphQL request; throws BAD_REQUEST if it is not one. */
export function readOperation(body: string): Operation {
  const { query, variables, operationName } = parseObject(body);
  if (typeof query !== 'string') throw badRequest('query must be a string');
  if (variables !== undefined && variables !== null && typeof variables !== 'object') {
    throw badRequest('variables must be an object');
  }
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

function parseObject(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // Not JSON: reported below.
  }
  throw badRequest('the body must be a JSON object');
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
