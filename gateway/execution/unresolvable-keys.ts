import type { FetchNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type SelectionSetNode } from 'graphql';
import type { Data } from './merge-data.ts';
import { Unmet, type Representation } from './representation.ts';
import type { Requirements } from './requirements.ts';
import type { TypeConditions } from './type-conditions.ts';

/**
 * Refuses entities that a subgraph does not resolve. Where a field requires something of another subgraph, the planner
 * returns to the first one by any of its keys, even one with `resolvable: false`.
 */
export function withoutUnresolvable(
  represent: Representation,
  node: FetchNode,
  { requirements, types }: { requirements: Requirements; types: TypeConditions },
): Representation {
  const fragments = (node.requires ?? []).filter((selection) => selection.kind === 'InlineFragment');
  const refused = fragments.flatMap(({ typeCondition: type }) => {
    if (type === undefined || !requirements.hasUnresolvableKey(node.serviceName, type)) return [];
    const given = fragments.filter(({ typeCondition = type }) => types.holds(typeCondition, type));
    const isKnown = requirements.keys(node.serviceName, type).some((key) => contains(given, key));
    return isKnown ? [] : [type];
  });
  if (refused.length === 0) return represent;
  return (entity: Data, losses) => {
    const typename = entity['__typename'];
    const type = refused.find((each) => typeof typename === 'string' && types.holds(each, typename));
    if (type === undefined) return represent(entity, losses);
    return new Unmet(new Error(`${node.serviceName} has no resolvable key of ${type}`));
  };
}

/** Whether a representation includes all of a key. */
function contains(given: readonly QueryPlanSelectionNode[], key: SelectionSetNode): boolean {
  return key.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const field = fieldNamed(given, selection.name.value);
    return field !== undefined && (!selection.selectionSet || contains(field.selections ?? [], selection.selectionSet));
  });
}

function fieldNamed(given: readonly QueryPlanSelectionNode[], name: string): QueryPlanFieldNode | undefined {
  for (const selection of given) {
    if (selection.kind === 'Field' && selection.name === name) return selection;
    const inner = selection.kind === 'InlineFragment' ? fieldNamed(selection.selections, name) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
