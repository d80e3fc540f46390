import {
  getArgumentValues,
  GraphQLError,
  getNamedType,
  isEnumType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from '@hub/shared/refusal/refuse.ts';
import { InvalidRequest } from './invalid-request.ts';
import { isData, type Data } from './merge-data.ts';

const argumentName = 'after';
/** An argument of an enum with this value, which says where a stream without a cursor begins. */
const startName = 'from';
const nowName = 'NOW';
const fieldName = 'cursor';
const typeName = 'Cursor';
/** The alias under which every event's cursor is selected, in addition to the client's selections. */
const cursorKey = 'aliased__cursor';

/**
 * How to resume a subscription: its field takes `after: Cursor` and returns objects with a `cursor: Cursor!`, from any
 * of which the stream can continue.
 */
export interface Resumption {
  /** The variables of a stream after a cursor, in place of the client's own arguments; of the first without one. */
  place: (after: string | undefined, coerced: Record<string, unknown>) => Record<string, unknown>;
  /** Client variables that only set the start position. */
  placeVariables: ReadonlySet<string>;
  /** The cursor that the client asked to start after. */
  begin: (coerced: Record<string, unknown>) => string | undefined;
  /** Whether the client asked to start with what is new, which no stream that is already open has from its beginning. */
  beginsNow: (coerced: Record<string, unknown>) => boolean;
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
  const start = field.args.find(({ name, type }) => name === startName && namesNow(type));
  const places = [{ argument: argumentName, type: typeName, variable: freeVariable(operation, 'place') }];
  if (start)
    places.push({
      argument: startName,
      type: getNamedType(start.type).name,
      variable: freeVariable(operation, 'start'),
    });
  const argumentsOf = (coerced: Record<string, unknown>) => getArgumentValues(field, root, coerced);
  const startOf = (coerced: Record<string, unknown>) =>
    start ? (argumentsOf(coerced)[startName] ?? undefined) : undefined;
  const typeInfo = new TypeInfo(schema);
  const changed = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: (node) => (typeInfo.getParentType() === rootType ? atPlace(node, places) : undefined),
      OperationDefinition: {
        leave: (node) => (node.name?.value === operation.name?.value ? declaring(node, places) : undefined),
      },
    }),
  );
  const used = variablesIn(changed);
  const declared = (operation.variableDefinitions ?? []).map((definition) => definition.variable.name.value);
  const key = root.alias?.value ?? root.name.value;
  return {
    document: changed,
    resumption: {
      place: (after, coerced) => ({
        [places[0]!.variable]: after,
        ...(start && after === undefined ? { [places[1]!.variable]: startOf(coerced) } : {}),
      }),
      placeVariables: new Set(declared.filter((name) => !used.has(name) && variablesIn(root).has(name))),
      begin: (coerced) => {
        const after = argumentsOf(coerced)[argumentName] ?? undefined;
        if (after !== undefined && typeof after !== 'string')
          throw new InvalidRequest('BAD_USER_INPUT', [new GraphQLError('A cursor is a string')]);
        if (after !== undefined && startOf(coerced) !== undefined)
          throw badInput(startName, 'NOT_BESIDE', { other: argumentName });
        return after;
      },
      beginsNow: (coerced) => startOf(coerced) === nowName,
      placeOf: (data) => (isData(data[key]) ? asPlace(data[key][cursorKey]) : undefined),
    },
  };
}

function namesNow(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isEnumType(named) && named.getValue(nowName) !== undefined;
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

/** An argument that sets the start position, and the variable that carries it. */
interface PlaceArgument {
  argument: string;
  type: string;
  variable: string;
}

/** The root field with its place in variables, and the cursor of each event selected. */
function atPlace(node: FieldNode, places: readonly PlaceArgument[]): FieldNode {
  const others = (node.arguments ?? []).filter(({ name }) => !places.some(({ argument }) => argument === name.value));
  const place = places.map(
    ({ argument, variable }) =>
      ({ kind: Kind.ARGUMENT, name: nameNode(argument), value: variableNode(variable) }) as const,
  );
  const cursor = { kind: Kind.FIELD, alias: nameNode(cursorKey), name: nameNode(fieldName) } as const;
  const { selectionSet } = node;
  return {
    ...node,
    arguments: [...others, ...place],
    selectionSet: { ...selectionSet!, selections: [...selectionSet!.selections, cursor] },
  };
}

/** The operation with the variables of its place declared. */
function declaring(operation: OperationDefinitionNode, places: readonly PlaceArgument[]): OperationDefinitionNode {
  const definitions = places.map(({ type, variable }) => {
    const named = { kind: Kind.NAMED_TYPE, name: nameNode(type) } as const;
    return { kind: Kind.VARIABLE_DEFINITION, variable: variableNode(variable), type: named } as const;
  });
  return { ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), ...definitions] };
}

function variablesIn(node: DocumentNode | FieldNode): Set<string> {
  const names = new Set<string>();
  visit(node, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(name.value),
  });
  return names;
}

function freeVariable(operation: OperationDefinitionNode, wanted: string): string {
  const taken = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  let name = wanted;
  while (taken.has(name)) name += '_';
  return name;
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const;
