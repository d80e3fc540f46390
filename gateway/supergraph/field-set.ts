import { Kind, parse, type ConstDirectiveNode, type DirectiveNode, type SelectionSetNode } from 'graphql';

/** Parses a field set such as `id owner { id }`. */
export function parseFieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a field set: ${text}`);
  return definition.selectionSet;
}

/** The string, enum and boolean arguments of a directive, as text. */
export function directiveArguments({ arguments: given = [] }: DirectiveNode | ConstDirectiveNode) {
  const values: Record<string, string | undefined> = {};
  for (const { name, value } of given) if ('value' in value) values[name.value] = String(value.value);
  return values;
}
