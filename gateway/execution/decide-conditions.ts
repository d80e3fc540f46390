import {
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type SelectionNode,
} from 'graphql';
import { InvalidRequest } from './invalid-request.ts';

export type Decision = boolean | null;
export type Conditions = Readonly<Record<string, Decision>>;

/** The variables used by `@skip` and `@include` anywhere in a document. */
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
 * Applies `@skip` and `@include`, so that the planner never sees them: it assumes that what a skipped field requires
 * was fetched, and cannot plan a condition at the root of a subscription. Throws `InvalidRequest` if a condition's
 * variable is null, which one with a default may be; conditions inside a skipped selection are not evaluated.
 */
export function decideConditions(document: DocumentNode, conditions: Conditions): DocumentNode {
  try {
    return { ...document, definitions: decideDefinitions(document, conditions) };
  } catch (error) {
    throw error instanceof GraphQLError ? new InvalidRequest('BAD_USER_INPUT', [error]) : error;
  }
}

/** The operations, and the fragments that they still use. */
function decideDefinitions({ definitions }: DocumentNode, conditions: Conditions): DefinitionNode[] {
  const decided: DefinitionNode[] = [];
  const fragments = new Map<string, DefinitionNode>();
  const add = (definition: DefinitionNode): void => {
    const left: DefinitionNode = visit(definition, {
      Field: (node) => decide(node, conditions),
      InlineFragment: (node) => decide(node, conditions),
      FragmentSpread: (node) => decide(node, conditions),
    });
    decided.push(left);
    visit(left, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        fragments.delete(name.value);
        if (fragment) add(fragment);
      },
    });
  };
  for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  for (const each of definitions) if (each.kind === Kind.OPERATION_DEFINITION) add(each);
  return decided;
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

/** Puts `__typename` into empty selection sets, which neither GraphQL syntax nor the planner allows. */
export function withoutEmptySelections(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(document, {
    SelectionSet: (node) => (node.selections.length > 0 ? undefined : { ...node, selections: [typename] }),
  });
}
