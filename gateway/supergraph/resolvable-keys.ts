import { visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { directiveArguments } from './field-set.ts';

/** Puts resolvable keys before the others: the planner returns to a subgraph by the first key that it can use. */
export function resolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  const sorted = <Type extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(type: Type) => {
    const { directives = [] } = type;
    const last = directives.filter((each) => isUnresolvable(each) && hasOtherKey(each, directives));
    if (last.length === 0) return undefined;
    return { ...type, directives: [...directives.filter((each) => !last.includes(each)), ...last] };
  };
  return visit(supergraph, { ObjectTypeDefinition: sorted, InterfaceTypeDefinition: sorted });
}

function isUnresolvable(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'join__type' && directiveArguments(directive)['resolvable'] === 'false';
}

function hasOtherKey(directive: ConstDirectiveNode, all: readonly ConstDirectiveNode[]): boolean {
  const { graph } = directiveArguments(directive);
  return all.some((each) => !isUnresolvable(each) && directiveArguments(each)['graph'] === graph);
}
