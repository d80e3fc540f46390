import {
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Requirements } from './requirements.ts';

/** A document without ambiguous response names, and what each new alias stands for. */
export interface SafeDocument {
  document: DocumentNode;
  /** The client's response name by the alias that replaces it. */
  originals: ReadonlyMap<string, string>;
}

export interface SafeAliasSource {
  apiSchema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  requirements: Requirements;
}

const prefix = 'aliased__';

/**
 * The planner fetches keys and required fields under their own names next to the client's selections. If a client
 * aliases another field to such a name (`{ id: name }`), or selects a required field with other arguments, that value
 * would be sent as the key. Such fields get unique aliases during execution.
 */
export function withSafeAliases(
  document: DocumentNode,
  { apiSchema, supergraphSchema: supergraph, requirements }: SafeAliasSource,
): SafeDocument {
  const originals = new Map<string, string>();
  visitFields(document, apiSchema, (node, parent) => {
    const responseName = responseNameOf(node);
    // Its value could be mistaken for one that the planner fetches.
    const isMistakable =
      responseName === node.name.value
        ? requirements.isRequiredOtherwise(node)
        : isTaken(responseName, parent, supergraph);
    if (isMistakable) originals.set(replacementOf(node), responseName);
    return undefined;
  });
  if (originals.size === 0) return { document, originals };
  // Replaced everywhere, as selections in different places of the document may have to be merged.
  const safe = visitFields(document, apiSchema, (node) => {
    const value = replacementOf(node);
    return originals.has(value) ? { ...node, alias: { kind: Kind.NAME, value } } : undefined;
  });
  return { document: safe, originals };
}

/** Visits all fields except those inside introspection, which is answered from this same document. */
function visitFields(
  document: DocumentNode,
  apiSchema: GraphQLSchema,
  change: (node: FieldNode, parent: GraphQLNamedType) => FieldNode | undefined,
): DocumentNode {
  const typeInfo = new TypeInfo(apiSchema);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const parent = typeInfo.getParentType();
        return parent && !isIntrospectionType(parent) ? change(node, parent) : undefined;
      },
    }),
  );
}

function responseNameOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

/** A unique alias per response name and field, even with underscores in either. */
function replacementOf(node: FieldNode): string {
  const responseName = responseNameOf(node);
  return `${prefix}${responseName.length}_${responseName}_${node.name.value}`;
}

/** Whether an alias is the name of a field on any possible type here, or unsafe as a data key. */
function isTaken(alias: string, parent: GraphQLNamedType, supergraph: GraphQLSchema): boolean {
  if (alias.startsWith('__') || alias.startsWith(prefix)) return true;
  const type = supergraph.getType(parent.name);
  const candidates = isAbstractType(type) ? [type, ...supergraph.getPossibleTypes(type)] : [type];
  return candidates.some((each) => (isObjectType(each) || isInterfaceType(each)) && alias in each.getFields());
}
