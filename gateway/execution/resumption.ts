import {
  getArgumentValues,
  GraphQLError,
  getNamedType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { InvalidRequest } from './invalid-request.ts';
import { isData, type Data } from './merge-data.ts';

const argumentName = 'after';
const fieldName = 'cursor';
const typeName = 'Cursor';
/** Under which every event is asked for its cursor, beside what the client asked for. */
const cursorKey = 'aliased__cursor';

/**
 * How a subscription is resumed: its field takes `after: Cursor` and gives objects with a `cursor: Cursor!`, each of
 * which is a place to go on behind.
 */
export interface Resumption {
  /** The variable that carries the place, in the stead of what the client wrote. */
  variable: string;
  /** Variables of the client that say nothing but where to begin. */
  placeVariables: ReadonlySet<string>;
  /** Where the client asked to begin. */
  begin: (coerced: Record<string, unknown>) => string | undefined;
  /** The place behind an event, as its subgraph gave it. */
  placeOf: (data: Data) => string | undefined;
}

/**
 * A subscription in the form in which it can be begun anew at any place; `undefined` where its field has no cursors.
 * `root` is the first of its root field's nodes.
 */
export function asResumable(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: FieldNode,
  schema: GraphQLSchema,
): { document: DocumentNode; resumption: Resumption } | undefined {
  const rootType = schema.getSubscriptionType()!;
  const field = rootType.getFields()[root.name.value];
  const argument = field?.args.find(({ name }) => name === argumentName);
  if (!field || !argument || getNamedType(argument.type).name !== typeName || !givesCursors(field)) return undefined;
  const variable = freeVariable(operation);
  const typeInfo = new TypeInfo(schema);
  const changed = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => (typeInfo.getParentType() === rootType ? atPlace(node, variable) : undefined),
      OperationDefinition: {
        leave: (node) => (node.name?.value === operation.name?.value ? declaring(node, variable) : undefined),
      },
    }),
  );
  const used = variablesIn(changed);
  const declared = (operation.variableDefinitions ?? []).map((definition) => definition.variable.name.value);
  const key = root.alias?.value ?? root.name.value;
  return {
    document: changed,
    resumption: {
      variable,
      placeVariables: new Set(declared.filter((name) => !used.has(name) && variablesIn(root).has(name))),
      begin: (coerced) => {
        const after = getArgumentValues(field, root, coerced)[argumentName];
        if (after !== undefined && after !== null && typeof after !== 'string')
          throw new InvalidRequest('BAD_USER_INPUT', [new GraphQLError('A cursor is a string')]);
        return asPlace(after);
      },
      placeOf: (data) => (isData(data[key]) ? asPlace(data[key][cursorKey]) : undefined),
    },
  };
}

function givesCursors({ type }: GraphQLField<unknown, unknown>): boolean {
  const event = getNamedType(type);
  if (!isObjectType(event)) return false;
  const cursor = event.getFields()[fieldName];
  return cursor !== undefined && getNamedType(cursor.type).name === typeName;
}

function asPlace(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The root field with its place in a variable, and asked for the cursor of each event. */
function atPlace(node: FieldNode, variable: string): FieldNode {
  const others = (node.arguments ?? []).filter(({ name }) => name.value !== argumentName);
  const place = { kind: Kind.ARGUMENT, name: nameNode(argumentName), value: variableNode(variable) } as const;
  const cursor = { kind: Kind.FIELD, alias: nameNode(cursorKey), name: nameNode(fieldName) } as const;
  const { selectionSet } = node;
  return {
    ...node,
    arguments: [...others, place],
    selectionSet: { ...selectionSet!, selections: [...selectionSet!.selections, cursor] },
  };
}

/** The operation with the variable of the place; those that are used no more are left out. */
function declaring(operation: OperationDefinitionNode, variable: string): OperationDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: nameNode(typeName) } as const;
  const definition = { kind: Kind.VARIABLE_DEFINITION, variable: variableNode(variable), type } as const;
  return { ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), definition] };
}

function variablesIn(node: DocumentNode | FieldNode): Set<string> {
  const names = new Set<string>();
  visit(node, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(name.value),
  });
  return names;
}

function freeVariable(operation: OperationDefinitionNode): string {
  const taken = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  let name = 'place';
  while (taken.has(name)) name += '_';
  return name;
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const;
