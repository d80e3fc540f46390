import { Kind, parse, type ConstDirectiveNode, type DirectiveNode, type SelectionSetNode } from 'graphql';

/** The selections that a field set such as `id owner { id }` stands for. */
export function parseFieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a field set: ${text}`);
  return definition.selectionSet;
}

/** The arguments of a directive of the supergraph whose values are strings, names or booleans, as text. */
export function directiveArguments({ arguments: given = [] }: DirectiveNode | ConstDirectiveNode) {
  const values: Record<string, string | undefined> = {};
  for (const { name, value } of given) if ('value' in value) values[name.value] = String(value.value);
  return values;
}
