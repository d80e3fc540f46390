import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Converts a plan's requirements of an entity to a GraphQL selection set. */
export function asSelectionSet(selections: readonly QueryPlanSelectionNode[]): SelectionSetNode {
  return {
    kind: Kind.SELECTION_SET,
    selections: selections.map((selection): SelectionNode => {
      const selectionSet = asSelectionSet(selection.selections ?? []);
      if (selection.kind === 'InlineFragment') return { kind: Kind.INLINE_FRAGMENT, selectionSet };
      const name = { kind: Kind.NAME, value: selection.name } as const;
      return { kind: Kind.FIELD, name, ...(selection.selections ? { selectionSet } : {}) };
    }),
  };
}

/** Converts a GraphQL selection set to a plan's requirements of an entity. */
export function asPlanSelections({ selections }: SelectionSetNode): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const inner = selection.selectionSet && asPlanSelections(selection.selectionSet);
    if (selection.kind === Kind.FIELD)
      return [{ kind: 'Field', name: selection.name.value, ...(inner ? { selections: inner } : {}) }];
    const typeCondition = selection.typeCondition?.name.value;
    return [{ kind: 'InlineFragment', ...(typeCondition ? { typeCondition } : {}), selections: inner! }];
  });
}

/** The fields of selection sets by name, inside inline fragments too, each with its own selection sets. */
export function fieldsIn(sets: readonly SelectionSetNode[]): Map<string, SelectionSetNode[]> {
  const fields = new Map<string, SelectionSetNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      if (selection.kind !== Kind.FIELD) continue;
      const inner = selection.selectionSet ? [selection.selectionSet] : [];
      fields.set(selection.name.value, [...(fields.get(selection.name.value) ?? []), ...inner]);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}
