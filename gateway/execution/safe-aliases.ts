import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A document whose aliases cannot be taken for other fields, and what each new alias stands for. */
export interface SafeDocument {
  document: DocumentNode;
  /** The client's alias by the one that the document has in its place. */
  originals: ReadonlyMap<string, string>;
}

const prefix = 'aliased__';

/**
 * The planner fetches keys and required fields by their own names beside what the client asked for. A client that
 * aliases another field to such a name (`{ id: name }`) would have it sent as the key, so these aliases are replaced for
 * the time of the execution.
 */
export function withSafeAliases(
  document: DocumentNode,
  apiSchema: GraphQLSchema,
  supergraph: GraphQLSchema,
): SafeDocument {
  const originals = new Map<string, string>();
  const typeInfo = new TypeInfo(apiSchema);
  const safe = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const alias = node.alias?.value;
        const parent = typeInfo.getParentType();
        if (alias === undefined || alias === node.name.value || !parent) return undefined;
        if (!isTaken(alias, parent, supergraph)) return undefined;
        const replacement = `${prefix}${alias}__${node.name.value}`;
        originals.set(replacement, alias);
        return { ...node, alias: { ...node.alias!, value: replacement } };
      },
    }),
  );
  return { document: originals.size > 0 ? safe : document, originals };
}

/** Whether an alias is the name of a field on any type that may stand there, or one that data must not have as a key. */
function isTaken(alias: string, parent: GraphQLNamedType, supergraph: GraphQLSchema): boolean {
  if (alias.startsWith('__') || alias.startsWith(prefix)) return true;
  const type = supergraph.getType(parent.name);
  const candidates = isAbstractType(type) ? [type, ...supergraph.getPossibleTypes(type)] : [type];
  return candidates.some((each) => (isObjectType(each) || isInterfaceType(each)) && alias in each.getFields());
}
