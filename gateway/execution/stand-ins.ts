import {
  getNamedType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parse,
  parseType,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstValueNode,
  type DocumentNode,
  type EnumValueNode,
  type FloatValueNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntValueNode,
  type StringValueNode,
  type VariableDefinitionNode,
} from 'graphql';

/** The planner has this variable for itself. */
const entitiesVariable = 'representations';

type Literal = IntValueNode | FloatValueNode | StringValueNode | EnumValueNode;

/** What stands in a planned document for what the client wrote. */
export interface StandIns {
  /** The document that is planned. */
  document: DocumentNode;
  /** The text of a planned operation with the client's own in it. */
  restore: (operation: string) => string;
  /** The variables of a planned operation that the client gives, each with the client's name of it. */
  clientVariables: (planned: readonly string[]) => PlannedVariable[];
}

/** A variable of a planned operation. */
export interface PlannedVariable {
  name: string;
  /** What the client calls it. */
  clientName: string;
}

/**
 * The planner reads literals as JavaScript values and writes them anew, which makes `1.0` an integer, an enum value in a
 * custom scalar a string, and changes numbers of many digits: variables stand in for such literals while it plans. A
 * variable of the client's that has the name of the planner's own gets another.
 */
export function withStandIns(document: DocumentNode, schema: GraphQLSchema): StandIns {
  const declared = new Map(variableDefinitions(document).map((each) => [each.variable.name.value, each]));
  const literals = new Map<string, Literal>();
  const definitions = new Map<string, VariableDefinitionNode>();
  const prefix = freeName('literal', (name) => [...declared.keys()].some((each) => each.startsWith(name)));
  const typeInfo = new TypeInfo(schema);
  const standIn = (literal: Literal) => {
    const type = typeInfo.getInputType();
    if (!isChanged(literal, type)) return undefined;
    const key = `${String(type)} ${print(literal)}`;
    const name = definitions.get(key)?.variable.name.value ?? `${prefix}_${definitions.size}`;
    literals.set(name, literal);
    definitions.set(key, definitionOf(name, literal, type));
    return variableNode(name);
  };
  const without = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      // Defaults stay: the client's own are put back by name.
      VariableDefinition: () => false,
      IntValue: standIn,
      FloatValue: standIn,
      StringValue: standIn,
      EnumValue: standIn,
    }),
  );
  const renamed = declared.has(entitiesVariable) ? freeName(entitiesVariable, (name) => declared.has(name)) : undefined;
  const clientName = (name: string) => (name === renamed ? entitiesVariable : name);
  const planned = visit(without, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions.values()],
    }),
    Variable: ({ name }) => (renamed && name.value === entitiesVariable ? variableNode(renamed) : undefined),
  });
  const hasDefaults = [...declared.values()].some(({ defaultValue }) => defaultValue);
  const restore = (operation: string): string => {
    const restored = visit(parse(operation), {
      VariableDefinition: (node) => {
        const name = node.variable.name.value;
        if (literals.has(name)) return null;
        if (name === entitiesVariable) return undefined;
        const defaultValue = declared.get(clientName(name))?.defaultValue;
        return defaultValue ? { ...node, defaultValue } : undefined;
      },
      Variable: ({ name }) => literals.get(name.value),
    });
    return stripIgnoredCharacters(print(restored));
  };
  return {
    document: planned,
    restore: literals.size > 0 || hasDefaults ? restore : (operation) => operation,
    clientVariables: (names) =>
      names.filter((name) => !literals.has(name)).map((name) => ({ name, clientName: clientName(name) })),
  };
}

/** Whether the planner would write a literal otherwise. */
function isChanged({ kind, value }: Literal, type: GraphQLInputType | null | undefined): boolean {
  const named = getNamedType(type ?? undefined);
  const isCustom = named === undefined || (isScalarType(named) && !isSpecifiedScalarType(named));
  if (kind === Kind.ENUM) return isCustom;
  // A string of digits would become a number.
  if (kind === Kind.STRING) return named?.name === 'ID' && /^-?\d+$/.test(value);
  return String(Number(value)) !== value;
}

/** Within a custom scalar a literal has no type that is known. */
function definitionOf(
  name: string,
  literal: Literal,
  type: GraphQLInputType | null | undefined,
): VariableDefinitionNode {
  const untyped: ConstValueNode = { kind: Kind.STRING, value: '' };
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: variableNode(name),
    type: parseType(type ? String(type) : 'String'),
    defaultValue: type ? literal : untyped,
  };
}

function variableDefinitions({ definitions }: DocumentNode): readonly VariableDefinitionNode[] {
  return definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  return isTaken(name) ? freeName(`${name}_`, isTaken) : name;
}

function variableNode(value: string) {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } } as const;
}
