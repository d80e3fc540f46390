import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The schema of a subgraph as its SDL declares it, without what federation adds. */
export function declaredSchema(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValidSDL: true });
}

export function fieldsOf(type: GraphQLObjectType | null | undefined): Field[] {
  return Object.values(type?.getFields() ?? {});
}

/** Fields that can be asked for without an argument. */
export function plainFieldsOf(type: GraphQLObjectType): Field[] {
  return fieldsOf(type).filter((field) => !field.args.some(isRequiredArgument));
}

/** A field as it stands in a document, with the arguments that it cannot do without. */
export function selectionOf(field: Field): string {
  const args = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${literalOf(type)}`);
  const list = args.length > 0 ? `(${args.join(', ')})` : '';
  return `${field.name}${list}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}

const scalarLiterals: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Cursor: '"x"',
  Date: '"2024-03-01"',
  DateTime: '"2024-03-01T00:00:00Z"',
  ID: '"x"',
  Int: '1',
  String: '"x"',
};

/** A value that the type admits: just what the schema requires, nothing that a rule asks for beyond. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  const literal = scalarLiterals[type.name];
  if (!literal) throw new Error(`No value is known for the scalar ${type.name}`);
  return literal;
}
