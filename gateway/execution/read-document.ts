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

/** The longest document accepted, in tokens. */
export const maxTokens = 5000;

/**
 * A subscription's single root field is checked once `@skip` and `@include` are applied; the rule ignores variables.
 */
const documentRules = specifiedRules.filter((rule) => rule !== SingleFieldSubscriptionsRule);

/** Parses and validates a client's query; throws `InvalidRequest` if it is not valid. */
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
