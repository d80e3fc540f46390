import {
  getNamedType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type EnumValueNode,
  type FieldNode,
  type FloatValueNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntValueNode,
  type StringValueNode,
  type VariableNode,
} from 'graphql';

export type Literal = IntValueNode | FloatValueNode | StringValueNode | EnumValueNode;

/** Returns what to put in place of a literal; its type is `undefined` inside a custom scalar. */
export type ReplaceLiteral = (literal: Literal, type: GraphQLInputType | undefined) => VariableNode | undefined;

/**
 * Visits each literal that the planner would change. It reads literals as JavaScript values and prints them again, which
 * turns `1.0` into an integer and an enum value in a custom scalar into a string, changes numbers with many digits and
 * fails at those beyond a double.
 */
export function replaceChanged<Node extends DocumentNode | FieldNode>(
  node: Node,
  typeInfo: TypeInfo,
  replace: ReplaceLiteral,
): Node {
  const visitLiteral = (literal: Literal) => {
    const type = typeInfo.getInputType() ?? undefined;
    return isChanged(literal, type) ? replace(literal, type) : undefined;
  };
  const visitor = {
    IntValue: visitLiteral,
    FloatValue: visitLiteral,
    StringValue: visitLiteral,
    EnumValue: visitLiteral,
  } as const;
  return visit(node, visitWithTypeInfo(typeInfo, visitor));
}

/** Whether the planner would change a literal in the arguments of a field of the given type. */
export function hasChangedArguments(field: FieldNode, parent: string, schema: GraphQLSchema): boolean {
  let isFound = false;
  const typeInfo = new TypeInfo(schema, schema.getType(parent));
  replaceChanged({ ...field, selectionSet: undefined }, typeInfo, () => {
    isFound = true;
    return undefined;
  });
  return isFound;
}

function isChanged({ kind, value }: Literal, type: GraphQLInputType | undefined): boolean {
  const named = getNamedType(type);
  const isCustom = named === undefined || (isScalarType(named) && !isSpecifiedScalarType(named));
  if (kind === Kind.ENUM) return isCustom;
  // A string of digits would become a number.
  if (kind === Kind.STRING) return named?.name === 'ID' && /^-?\d+$/.test(value);
  return String(Number(value)) !== value;
}
