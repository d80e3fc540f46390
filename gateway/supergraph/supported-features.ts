import { visit, type DocumentNode } from 'graphql';
import { directiveArguments } from './field-set.ts';

/** Throws if a supergraph uses a feature that this gateway does not support. */
export function requireSupported(supergraph: DocumentNode): void {
  visit(supergraph, {
    Directive(directive) {
      const { url } = directiveArguments(directive);
      if (directive.name.value === 'link' && url !== undefined && /\/context\/v[^/]*$/.test(url))
        throw new Error('@context is not supported; use @requires or arguments');
    },
  });
}
