import type { GraphQLResolverMap } from '@apollo/subgraph';

/** A subgraph of a bench: its SDL, and its data behind resolvers. */
export interface Subgraph {
  name: string;
  sdl: string;
  resolvers: GraphQLResolverMap<unknown>;
}

/** The head of a subgraph's SDL. */
export function federation(...directives: readonly string[]): string {
  const names = directives.map((name) => `"@${name}"`).join(', ');
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names}])`;
}
