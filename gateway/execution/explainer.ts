import type { GraphQLError } from 'graphql';

/** Whether an error has been reported at a path, above it or below it, ignoring list indexes. */
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

/** Whether an error has been reported at exactly a path, list indexes included. */
export function reportedAt(errors: readonly GraphQLError[]): (path: readonly (string | number)[]) => boolean {
  const paths = new Set(errors.map(({ path = [] }) => path.join('/')));
  return (path) => paths.has(path.join('/'));
}
