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
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
} from 'graphql';
import { declaredKind } from '../schema/gate-inputs.ts';

export type Field = GraphQLField<unknown, unknown>;

/** The schema declared by a subgraph's SDL, without federation's additions. */
export function declaredSchema(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValidSDL: true });
}

/** The codes after "Refusals:" in a description. */
export function refusalsIn(description: string | null | undefined): string[] {
  const [, list = ''] = description?.split('Refusals: ') ?? [];
  return [...list.matchAll(/\b[A-Z][A-Z_]+\b/g)].map(([code]) => code);
}

/** The name of a command's file. */
export const kebabCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function fieldsOf(type: GraphQLObjectType | null | undefined): Field[] {
  return Object.values(type?.getFields() ?? {});
}

/** Fields without required arguments. */
export function plainFieldsOf(type: GraphQLObjectType): Field[] {
  return fieldsOf(type).filter((field) => !field.args.some(isRequiredArgument));
}

/** A field as written in a document, with its required arguments. */
export function selectionOf(field: Field): string {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literalOf(arg)}`);
  const list = args.length > 0 ? `(${args.join(', ')})` : '';
  return `${field.name}${list}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}

const scalarLiterals: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Cursor: '"x"',
  Date: '"2024-03-01"',
  DateTime: '"2024-03-01T00:00:00Z"',
  Float: '1.5',
  Int: '1',
};

/** A text of the declared kind. */
function textLiteral(node: InputValueDefinitionNode | null | undefined): string {
  const kind = declaredKind(node);
  if (kind === undefined) throw new Error(`No kind of text is declared for ${node?.name.value}`);
  if (kind === 'id') return '"00000000-0000-7000-8000-000000000000"';
  return kind === 'hash' ? `"${'0'.repeat(64)}"` : '"x"';
}

/** A minimal value of the type: valid for the schema, but not necessarily for the business rules. */
function literalOf({ type, astNode }: Pick<GraphQLArgument, 'type' | 'astNode'>): string {
  if (isNonNullType(type)) return literalOf({ type: type.ofType, astNode });
  if (isListType(type)) return `[${literalOf({ type: type.ofType, astNode })}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${literalOf(field)}`).join(', ')} }`;
  }
  if (type.name === 'String' || type.name === 'ID') return textLiteral(astNode);
  const literal = scalarLiterals[type.name];
  if (!literal) throw new Error(`No value is known for the scalar ${type.name}`);
  return literal;
}
