import type { GraphQLError } from 'graphql';

/** Says whether an error has been told of at a place, above it or below it, in whichever element of a list. */
export function explainer(errors: readonly GraphQLError[]): (path: readonly (string | number)[]) => boolean {
  if (errors.length === 0) return () => false;
  const exact = new Set<string>();
  const above = new Set<string>();
  for (const { path = [] } of errors) {
    let text = '';
    above.add(text);
    for (const name of path) {
      if (typeof name === 'number') continue;
      text += `/${name}`;
      above.add(text);
    }
    exact.add(text);
  }
  return (path) => {
    let text = '';
    if (exact.has(text)) return true;
    for (const name of path) {
      if (typeof name === 'number') continue;
      text += `/${name}`;
      if (exact.has(text)) return true;
    }
    return above.has(text);
  };
}
