import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { ArgumentFields } from '../supergraph/argument-fields.ts';

/**
 * The operation text as its subgraph understands it: aliased argument fields become the real field with its arguments.
 */
export function withArguments(operation: string, argumentFields: ArgumentFields): string {
  if (argumentFields.size === 0) return operation;
  const document = visit(parse(operation, { noLocation: true }), {
    Field(node) {
      const field = argumentFields.get(node.name.value);
      if (!field) return undefined;
      const alias = node.alias ?? node.name;
      return { ...node, alias, name: { kind: Kind.NAME, value: field.name }, arguments: field.arguments };
    },
  });
  return stripIgnoredCharacters(print(document));
}
