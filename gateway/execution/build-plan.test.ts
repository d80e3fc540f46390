import { expect, test } from 'vitest';
import { composeSupergraph } from '../supergraph/compose.ts';
import { LoadedSupergraph } from '../supergraph/loaded-supergraph.ts';

/** Three node types behind an interface, each resolvable by either of two subgraphs. */
const nodes = ['one', 'other'].map((name) => {
  const kinds = ['A', 'B', 'C'].map(
    (kind) => `type ${kind} implements Node @key(fields: "id") {
      id: ID!  next: Node @shareable  ${name}: Int  of${kind}In${name}: Int
    }`,
  );
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
    interface Node { id: ID!  next: Node  ${name}: Int }
    ${kinds.join('\n')}
    type Query { root: Node @shareable }`;
  return { name, sdl };
});
const supergraph = new LoadedSupergraph(composeSupergraph(nodes));
const planned = (query: string) => supergraph.prepare(query, undefined).operation.decided({});
const ofA = '... on A { ofAInone ofAInother }';

test('an operation with few possible plans is planned, one with too many is refused', () => {
  expect(planned(`{ root { next { ${ofA} } } }`).step).toBeDefined();
  expect(() => planned(`{ root { next { next { next { ${ofA} } } } } }`)).toThrow(
    expect.objectContaining({ code: 'OPERATION_TOO_COMPLEX' }),
  );
});
