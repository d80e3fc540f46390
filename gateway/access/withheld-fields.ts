import {
  getNamedType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { AccessPolicy } from './policy.ts';

/** Fields by coordinate, for example `Drug.approved`. */
export type Coordinates = ReadonlySet<string>;

/**
 * The fields of a query that callers without a login get as null, while everything else is answered: nullable fields
 * that need a login, of types that everyone reads. Root fields are not among them: they are refused.
 */
export function withheldFields(document: DocumentNode, schema: GraphQLSchema, policy: AccessPolicy): Coordinates {
  const found = new Set<string>();
  if (!document.definitions.every(isQueryOrFragment)) return found;
  visitFields(document, schema, (coordinate, { parent, type }) => {
    const isGuarded = policy.has(coordinate) || policy.has(getNamedType(type).name);
    const isOfEveryone = isObjectType(parent) && parent !== schema.getQueryType() && !policy.has(parent.name);
    if (isGuarded && isOfEveryone && !isNonNullType(type)) found.add(coordinate);
    return undefined;
  });
  return found;
}

/** The document without some fields, and without the fragments that only they used. */
export function withoutFields(document: DocumentNode, schema: GraphQLSchema, fields: Coordinates): DocumentNode {
  if (fields.size === 0) return document;
  const left = visitFields(document, schema, (coordinate) => (fields.has(coordinate) ? null : undefined));
  const used = new Set(Object.values(separateOperations(left)).flatMap(({ definitions }) => definitions));
  return { ...left, definitions: left.definitions.filter((each) => used.has(each)) };
}

const isQueryOrFragment = (definition: DocumentNode['definitions'][number]): boolean =>
  definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY;

type Change = (coordinate: string, field: { parent: unknown; type: GraphQLOutput }) => FieldNode | null | undefined;
type GraphQLOutput = NonNullable<ReturnType<TypeInfo['getType']>>;

function visitFields(document: DocumentNode, schema: GraphQLSchema, change: Change): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field({ name }) {
        const [parent, type] = [typeInfo.getParentType(), typeInfo.getType()];
        if (!parent || !type || isIntrospectionType(parent)) return undefined;
        return change(`${parent.name}.${name.value}`, { parent, type });
      },
    }),
  );
}
