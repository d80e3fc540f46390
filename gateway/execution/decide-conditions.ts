import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type SelectionNode,
} from 'graphql';

export type Conditions = Readonly<Record<string, boolean>>;

/** The variables that `@skip` and `@include` name anywhere in a document. */
export function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (!isCondition(node)) return;
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/**
 * The document that is left once `@skip` and `@include` are decided. The planner takes a field that is required for a
 * skipped one as fetched though it is not, and cannot plan a condition at the root of a subscription: it never sees any.
 */
export function decideConditions(document: DocumentNode, conditions: Conditions): DocumentNode {
  return visit(document, {
    Field: (node) => decide(node, conditions),
    InlineFragment: (node) => decide(node, conditions),
    FragmentSpread: (node) => decide(node, conditions),
  });
}

function decide<Node extends SelectionNode>(node: Node, conditions: Conditions): Node | null | undefined {
  if (!node.directives?.some(isCondition)) return undefined;
  if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.['if'] === true) return null;
  if (getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.['if'] === false) return null;
  return { ...node, directives: node.directives.filter((directive) => !isCondition(directive)) };
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

/** The document with `__typename` where nothing is left to select, which GraphQL text and the planner have no form for. */
export function withoutEmptySelections(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(document, {
    SelectionSet: (node) => (node.selections.length > 0 ? undefined : { ...node, selections: [typename] }),
  });
}
