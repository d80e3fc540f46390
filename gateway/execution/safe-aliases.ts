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

/** A document whose fields cannot be taken for other ones, and what each new alias stands for. */
export interface SafeDocument {
  document: DocumentNode;
  /** The client's response name by the alias that the document has in its place. */
  originals: ReadonlyMap<string, string>;
}

export interface SafeAliasSource {
  apiSchema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  requirements: Requirements;
}

const prefix = 'aliased__';

/**
 * The planner fetches keys and required fields by their own names beside what the client asked for. A client that
 * aliases another field to such a name (`{ id: name }`), or asks for a required field with other arguments, would have
 * its value sent as the key, so these fields get aliases of their own for the time of the execution.
 */
export function withSafeAliases(
  document: DocumentNode,
  { apiSchema, supergraphSchema: supergraph, requirements }: SafeAliasSource,
): SafeDocument {
  const originals = new Map<string, string>();
  visitFields(document, apiSchema, (node, parent) => {
    const responseName = responseNameOf(node);
    // What a field gives could be taken for what the planner fetches.
    const isMistakable =
      responseName === node.name.value
        ? requirements.isRequiredOtherwise(node)
        : isTaken(responseName, parent, supergraph);
    if (isMistakable) originals.set(replacementOf(node), responseName);
    return undefined;
  });
  if (originals.size === 0) return { document, originals };
  // What is replaced in one place is so in all of them: selections that the client may write apart are to be merged.
  const safe = visitFields(document, apiSchema, (node) => {
    const value = replacementOf(node);
    return originals.has(value) ? { ...node, alias: { kind: Kind.NAME, value } } : undefined;
  });
  return { document: safe, originals };
}

/** Visits all fields but those of introspection, which is answered by the very document. */
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

/** A name of its own for each response name and field, whatever underscores these have. */
function replacementOf(node: FieldNode): string {
  const responseName = responseNameOf(node);
  return `${prefix}${responseName.length}_${responseName}_${node.name.value}`;
}

/** Whether an alias is the name of a field on any type that may stand there, or one that data must not have as a key. */
function isTaken(alias: string, parent: GraphQLNamedType, supergraph: GraphQLSchema): boolean {
  if (alias.startsWith('__') || alias.startsWith(prefix)) return true;
  const type = supergraph.getType(parent.name);
  const candidates = isAbstractType(type) ? [type, ...supergraph.getPossibleTypes(type)] : [type];
  return candidates.some((each) => (isObjectType(each) || isInterfaceType(each)) && alias in each.getFields());
}
