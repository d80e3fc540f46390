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

/** The planner reserves this variable. */
const entitiesVariable = 'representations';

type Literal = IntValueNode | FloatValueNode | StringValueNode | EnumValueNode;

/** Placeholders in a planned document for what the client wrote. */
export interface StandIns {
  /** The document to plan. */
  document: DocumentNode;
  /** Puts the client's own literals and defaults back into a planned operation. */
  restore: (operation: string) => string;
  /** The client's variables in a planned operation, each with the client's name for it. */
  clientVariables: (planned: readonly string[]) => PlannedVariable[];
}

/** A variable of a planned operation. */
export interface PlannedVariable {
  name: string;
  /** The client's name for it. */
  clientName: string;
}

/**
 * The planner reads literals as JavaScript values and prints them again, which turns `1.0` into an integer and an enum
 * value in a custom scalar into a string, and changes numbers with many digits: such literals are planned as variables.
 * A client variable that has the planner's reserved name is renamed.
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
      // Defaults stay as they are: the client's are restored by name.
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

/** Whether the planner would print a literal differently. */
function isChanged({ kind, value }: Literal, type: GraphQLInputType | null | undefined): boolean {
  const named = getNamedType(type ?? undefined);
  const isCustom = named === undefined || (isScalarType(named) && !isSpecifiedScalarType(named));
  if (kind === Kind.ENUM) return isCustom;
  // A string of digits would become a number.
  if (kind === Kind.STRING) return named?.name === 'ID' && /^-?\d+$/.test(value);
  return String(Number(value)) !== value;
}

/** A literal inside a custom scalar has no known type. */
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
