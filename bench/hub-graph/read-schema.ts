import { Kind, parse, print, visit } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..');
const securityDirectives = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * The SDL of a subgraph of the hub without its authorization directives: Apollo's gateway refuses a supergraph that has
 * them, and all gateways are measured over the same one.
 */
export function readSchema(subgraph: string): string {
  const document = parse(readFileSync(join(repository, 'subgraphs', subgraph, 'schema.graphql'), 'utf8'));
  return print(
    visit(document, {
      Directive: ({ name }) => (securityDirectives.has(name.value) ? null : undefined),
      ListValue: (list) => ({
        ...list,
        values: list.values.filter(
          (value) => value.kind !== Kind.STRING || !securityDirectives.has(value.value.replace('@', '')),
        ),
      }),
    }),
  );
}
