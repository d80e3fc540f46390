import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { asPlanSelections, asSelectionSet, fieldsIn } from './plan-selections.ts';
import type { Requirements } from './requirements.ts';
import { withoutFragments } from './split-fetch.ts';

interface CompleteSource {
  requirements: Requirements;
  supergraphSchema: GraphQLSchema;
}

/** A field planned for a subgraph that does not resolve it, or before what it requires is available. */
interface Misplaced {
  type: string;
  field: FieldNode;
  /** The subgraph to fetch it from, and the key to use. */
  subgraph: string;
  key: SelectionSetNode;
  /** Path of its entity in the fetch's response. */
  path: readonly string[];
}

/**
 * Moves every field that a plan fetches too early. If a required field has requirements of its own, the planner may put
 * it in an earlier fetch of its subgraph, without what it requires: it is fetched again right before the fetch that
 * needs it.
 */
export function completePlan(plan: PlanNode, source: CompleteSource): PlanNode {
  const { requirements } = source;
  const misplaced = new Map<string, Misplaced>();
  const clear = (node: FetchNode): PlanNode => {
    const found: Misplaced[] = [];
    const left = withoutMisplaced(node, source, (each) => found.push(each));
    // A field that needs only a key is fetched right after.
    const next: PlanNode[] = [];
    for (const each of found) {
      if (requirementOf(each, requirements)) misplaced.set(`${each.type} ${print(each.field)}`, each);
      else next.push({ kind: 'Flatten', path: [...each.path], node: clear(fetchOf(each, requirements)) });
    }
    return next.length > 0 ? { kind: 'Sequence', nodes: [left, ...next] } : left;
  };
  const supply = (node: FetchNode, visited: ReadonlySet<Misplaced>): PlanNode[] =>
    [...misplaced.values()].flatMap((each): PlanNode[] => {
      if (visited.has(each) || !needs(node.requires ?? [], each.type, each.field, source.supergraphSchema)) return [];
      // A field that is fetched again may itself need one that is.
      const fetch = fetchOf(each, requirements);
      return [...supply(fetch, new Set([...visited, each])), clear(fetch)];
    });
  return mapFetches(mapFetches(plan, clear), (node) => {
    const nodes = supply(node, new Set());
    return nodes.length > 0 ? { kind: 'Sequence', nodes: [...nodes, node] } : node;
  });
}

function mapFetches(node: PlanNode, change: (node: FetchNode) => PlanNode): PlanNode {
  if (node.kind === 'Fetch') return change(node);
  if (node.kind === 'Flatten') return { ...node, node: mapFetches(node.node, change) };
  if (node.kind !== 'Sequence' && node.kind !== 'Parallel') return node;
  return { ...node, nodes: node.nodes.map((inner) => mapFetches(inner, change)) };
}

/** Replaces each field that the subgraph could not resolve correctly by the key of its entity. */
function withoutMisplaced(
  node: FetchNode,
  { requirements, supergraphSchema }: CompleteSource,
  onFound: (misplaced: Misplaced) => void,
): FetchNode {
  const subgraph = node.serviceName;
  let isChanged = false;
  const cleared = (
    set: SelectionSetNode,
    type: string,
    given: readonly SelectionSetNode[],
    path: readonly string[],
  ): SelectionSetNode => {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? type;
        return [{ ...selection, selectionSet: cleared(selection.selectionSet, condition, given, path) }];
      }
      const name = selection.name.value;
      if (!isAnswered(type, name, given)) {
        isChanged = true;
        const found = placeOf(type, selection, path);
        if (found) onFound(found);
        return [typename, ...(found?.key.selections ?? [])];
      }
      if (!selection.selectionSet) return [selection];
      const inner = givenBelow(type, name, given);
      const place = [...path, selection.alias?.value ?? name, ...listSteps(type, name)];
      return [{ ...selection, selectionSet: cleared(selection.selectionSet, typeOf(type, name), inner, place) }];
    });
    return { ...set, selections };
  };
  const outputOf = (type: string, field: string) => {
    const parent = supergraphSchema.getType(type);
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field]?.type : undefined;
  };
  const typeOf = (type: string, field: string): string => getNamedType(outputOf(type, field))?.name ?? '';
  /** One `@` step per list level of a field. */
  const listSteps = (type: string, field: string): string[] =>
    String(outputOf(type, field))
      .match(/\[/g)
      ?.map(() => '@') ?? [];
  const isAnswered = (type: string, name: string, given: readonly SelectionSetNode[]): boolean => {
    const requirement = requirements.of(subgraph, type, name);
    if (requirement) return isGiven(requirement, type, given);
    const isKey = fieldsIn(requirements.keys(subgraph, type)).has(name);
    return isKey || !requirements.isExternal(subgraph, type, name) || fieldsIn(given).has(name);
  };
  const placeOf = (type: string, field: FieldNode, path: readonly string[]): Misplaced | undefined => {
    const owners = requirements.owners(type, field.name.value);
    for (const owner of owners.includes(subgraph) ? [subgraph] : owners) {
      const key = requirements.keys(owner, type).find((each) => isGiven(each, type, []));
      if (key) return { type, field, subgraph: owner, key, path };
    }
    return undefined;
  };
  const isGiven = (requirement: SelectionSetNode, type: string, given: readonly SelectionSetNode[]): boolean =>
    [...fieldsIn([requirement])].every(([name, inner]) => {
      if (!fieldsIn(given).has(name) && name !== typename.name.value && !isOwn(type, name)) return false;
      return inner.every((each) => isGiven(each, typeOf(type, name), givenBelow(type, name, given)));
    });
  /** What is given below a field: in the representation, or because the subgraph provides it there. */
  const givenBelow = (type: string, name: string, given: readonly SelectionSetNode[]): SelectionSetNode[] => {
    const provided = requirements.provides(subgraph, type, name);
    return [...(fieldsIn(given).get(name) ?? []), ...(provided ? [provided] : [])];
  };
  const isOwn = (type: string, name: string) => requirements.owners(type, name).includes(subgraph);
  const document = withoutFragments(parse(node.operation, { noLocation: true }));
  const root = supergraphSchema.getRootType(node.operationKind)?.name ?? '';
  const changed = visit(document, {
    OperationDefinition(operation) {
      const [entities] = operation.selectionSet.selections;
      if (!node.requires || entities?.kind !== Kind.FIELD)
        return { ...operation, selectionSet: cleared(operation.selectionSet, root, [], []) };
      const selectionSet = cleared(entities.selectionSet!, '', [asSelectionSet(node.requires)], []);
      return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...entities, selectionSet }] } };
    },
  });
  return isChanged ? { ...node, operation: stripIgnoredCharacters(print(changed)) } : node;
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Whether a fetch requires this field of entities of the type. */
function needs(
  requires: readonly QueryPlanSelectionNode[],
  type: string,
  field: FieldNode,
  schema: GraphQLSchema,
): boolean {
  return requires.some((selection) => {
    if (selection.kind === 'Field') return selection.name === field.name.value;
    const { typeCondition = type } = selection;
    const overlaps = typeCondition === type || isSubType(schema, typeCondition, type);
    return overlaps && needs(selection.selections, type, field, schema);
  });
}

function isSubType(schema: GraphQLSchema, abstract: string, name: string): boolean {
  const [one, other] = [schema.getType(abstract), schema.getType(name)];
  return isInterfaceType(one) && isObjectType(other) && schema.isSubType(one, other);
}

function requirementOf({ subgraph, type, field }: Pick<Misplaced, 'subgraph' | 'type' | 'field'>, known: Requirements) {
  return known.of(subgraph, type, field.name.value);
}

/** Fetches a field by a key and its requirements. */
function fetchOf({ subgraph, type, field, key }: Misplaced, requirements: Requirements): FetchNode {
  const requirement = requirementOf({ subgraph, type, field }, requirements);
  const selections = [key, ...(requirement ? [requirement] : [])].flatMap(asPlanSelections);
  const typenameSelection = { kind: 'Field', name: '__typename' } as const;
  return {
    kind: 'Fetch',
    serviceName: subgraph,
    requires: [{ kind: 'InlineFragment', typeCondition: type, selections: [typenameSelection, ...selections] }],
    variableUsages: [],
    operation: `query($representations:[_Any!]!){_entities(representations:$representations){...on ${type}{${stripIgnoredCharacters(print(field))}}}}`,
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
  };
}
