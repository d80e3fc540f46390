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

/** A document that asks every object for its type, so that its answer can be judged. */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: { leave: (node) => ({ ...node, selections: [...node.selections, typename] }) },
  });
}

/**
 * What the reference implementation makes of data that it is given as an answer. It is the same data where the schema
 * allows it as the answer to the document, and every object in it says its type.
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
