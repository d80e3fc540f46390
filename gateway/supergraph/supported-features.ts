import { visit, type DocumentNode } from 'graphql';
import { directiveArguments } from './field-set.ts';

/** Throws where a supergraph needs something of its gateway that this one does not do. */
export function requireSupported(supergraph: DocumentNode): void {
  visit(supergraph, {
    Directive(directive) {
      const { url } = directiveArguments(directive);
      if (directive.name.value === 'link' && url !== undefined && /\/context\/v[^/]*$/.test(url))
        throw new Error('@context is not supported; use @requires or arguments');
    },
  });
}
