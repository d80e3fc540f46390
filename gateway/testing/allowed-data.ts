import {
  executeSync,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Selects `__typename` on every object, so that the response can be checked. */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: { leave: (node) => ({ ...node, selections: [...node.selections, typename] }) },
  });
}

/**
 * Runs the reference implementation on data that is given as a response. The result is the same data if the schema
 * allows it as the response to the document and every object in it has its `__typename`.
 */
export function asAllowed(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  data: unknown,
): { data: unknown; problems: string[] } {
  const { data: allowed, errors = [] } = executeSync({
    schema,
    document,
    variableValues,
    rootValue: data,
    fieldResolver: byResponseName,
    typeResolver: (value) => (value as Record<string, string>)['__typename'],
  });
  return { data: JSON.parse(JSON.stringify(allowed)), problems: errors.map(String) };
}

const byResponseName: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _, __, { path }) =>
  source[path.key];
