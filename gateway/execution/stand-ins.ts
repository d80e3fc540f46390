import {
  Kind,
  parse,
  parseType,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { replaceChanged, type Literal } from './changed-literals.ts';

/** The planner reserves this variable. */
const entitiesVariable = 'representations';

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
 * Literals that the planner would change are planned as variables, and variables without their defaults. A client
 * variable that has the planner's reserved name is renamed.
 */
export function withStandIns(document: DocumentNode, schema: GraphQLSchema): StandIns {
  const declared = new Map(variableDefinitions(document).map((each) => [each.variable.name.value, each]));
  const literals = new Map<string, Literal>();
  const definitions = new Map<string, VariableDefinitionNode>();
  const prefix = freeName('literal', (name) => [...declared.keys()].some((each) => each.startsWith(name)));
  const renamed = declared.has(entitiesVariable) ? freeName(entitiesVariable, (name) => declared.has(name)) : undefined;
  const clientName = (name: string) => (name === renamed ? entitiesVariable : name);
  const withoutDefaults = visit(document, {
    VariableDefinition: (node) => (node.defaultValue ? withoutDefault(node) : undefined),
    Variable: ({ name }) => (renamed && name.value === entitiesVariable ? variableNode(renamed) : undefined),
  });
  const withoutLiterals = replaceChanged(withoutDefaults, new TypeInfo(schema), (literal, type) => {
    const key = `${String(type)} ${print(literal)}`;
    const name = definitions.get(key)?.variable.name.value ?? `${prefix}_${definitions.size}`;
    literals.set(name, literal);
    definitions.set(key, definitionOf(name, type));
    return variableNode(name);
  });
  const planned = visit(withoutLiterals, {
    OperationDefinition: ({ variableDefinitions: own = [], ...node }) => ({
      ...node,
      variableDefinitions: [...own, ...definitions.values()],
    }),
  });
  const defaulted = new Map<string, VariableDefinitionNode>();
  for (const [name, definition] of declared)
    if (definition.defaultValue) defaulted.set(name === entitiesVariable ? renamed! : name, definition);
  const restore = (operation: string): string => {
    const isUnchanged = [...literals.keys(), ...defaulted.keys()].every((name) => !operation.includes(`$${name}`));
    if (isUnchanged) return operation;
    const restored = visit(parse(operation, { noLocation: true }), {
      VariableDefinition: (node) => {
        const name = node.variable.name.value;
        if (literals.has(name)) return null;
        const { type, defaultValue } = defaulted.get(name) ?? node;
        return { ...node, type, defaultValue };
      },
      Variable: ({ name }) => literals.get(name.value),
    });
    return stripIgnoredCharacters(print(restored));
  };
  return {
    document: planned,
    restore,
    clientVariables: (names) =>
      names.filter((name) => !literals.has(name)).map((name) => ({ name, clientName: clientName(name) })),
  };
}

/** A literal inside a custom scalar has no known type: any will do. */
function definitionOf(name: string, type: GraphQLInputType | undefined): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: variableNode(name),
    type: parseType(type ? String(type) : 'String'),
  };
}

/** With a default, a nullable variable may be used where null is not allowed. */
function withoutDefault({ defaultValue: _, type, ...definition }: VariableDefinitionNode): VariableDefinitionNode {
  return { ...definition, type: type.kind === Kind.NON_NULL_TYPE ? type : { kind: Kind.NON_NULL_TYPE, type } };
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
