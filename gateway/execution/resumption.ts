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
/** The alias under which every event's cursor is selected, in addition to the client's selections. */
const cursorKey = 'aliased__cursor';

/**
 * How to resume a subscription: its field takes `after: Cursor` and returns objects with a `cursor: Cursor!`, from any
 * of which the stream can continue.
 */
export interface Resumption {
  /** The variable that carries the cursor, in place of the client's own argument. */
  variable: string;
  /** Client variables that only set the start position. */
  placeVariables: ReadonlySet<string>;
  /** The cursor that the client asked to start after. */
  begin: (coerced: Record<string, unknown>) => string | undefined;
  /** The cursor of an event, as sent by its subgraph. */
  placeOf: (data: Data) => string | undefined;
}

/**
 * Rewrites a subscription so that it can start at any cursor; `undefined` if its field has no cursors. `root` is the
 * first node of its root field.
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

/** The root field with its cursor in a variable, and the cursor of each event selected. */
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

/** The operation with the cursor variable declared. */
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
