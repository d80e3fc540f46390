import {
  GraphQLError,
  parse,
  SingleFieldSubscriptionsRule,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { InvalidRequest, maxMistakes } from './invalid-request.ts';

/** How long a document may be, in tokens. */
export const maxTokens = 5000;

/** That a subscription has one root field is seen once its `@skip` and `@include` are decided; the rule knows no variables. */
const documentRules = specifiedRules.filter((rule) => rule !== SingleFieldSubscriptionsRule);

/** Parses and validates a client's query; throws `InvalidRequest` for what is wrong with it. */
export function readDocument(query: string, schema: GraphQLSchema): DocumentNode {
  const document = parseDocument(query);
  const invalid = validate(schema, document, documentRules, { maxErrors: maxMistakes });
  if (invalid.length > 0) throw new InvalidRequest('GRAPHQL_VALIDATION_FAILED', invalid);
  return document;
}

function parseDocument(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? new InvalidRequest('GRAPHQL_PARSE_FAILED', [error]) : error;
  }
}
