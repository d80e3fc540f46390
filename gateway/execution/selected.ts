import { Kind, parse, type SelectionNode } from 'graphql';
import { withoutFragments } from './split-fetch.ts';

/** The keys that a fetch brings, each with those below it. */
export type Selected = ReadonlyMap<string, Selected>;

/** What a fetch selects; of an entity fetch, what is within `_entities`. */
export function selectedBy(operation: string, renamed: ReadonlyMap<unknown, string>): Selected {
  const [definition] = withoutFragments(parse(operation, { noLocation: true })).definitions;
  const collect = (selections: readonly SelectionNode[], into: Map<string, Selected>): Map<string, Selected> => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      const inner = selection.selectionSet?.selections ?? [];
      if (selection.kind === Kind.INLINE_FRAGMENT || selection.name.value === '_entities') collect(inner, into);
      else if (selection.name.value !== '__typename') {
        const name = selection.alias?.value ?? selection.name.value;
        const key = renamed.get(name) ?? name;
        into.set(key, collect(inner, new Map(into.get(key))));
      }
    }
    return into;
  };
  return definition?.kind === Kind.OPERATION_DEFINITION
    ? collect(definition.selectionSet.selections, new Map())
    : new Map();
}
