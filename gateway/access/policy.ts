import { Kind, visit, type DirectiveNode, type DocumentNode } from 'graphql';
import { joinRequirements, readRequirement, type AccessRequirement } from '@hub/shared/access/requirement.ts';

/** The supergraph's access requirements, by type (`Approval`) and by field (`Approval.cleared`). */
export type AccessPolicy = ReadonlyMap<string, AccessRequirement>;

const securitySpecs = /\/(authenticated|requiresScopes|policy)\//;
const securityNames = /^(authenticated|requiresScopes|policy)(__|$)/;

/** Reads the access policy from a supergraph; throws on any access rule that is not supported. */
export function readPolicy(supergraph: DocumentNode): AccessPolicy {
  requireKnown(supergraph);
  const policy = new Map<string, AccessRequirement>();
  const add = (coordinate: string, requirement: AccessRequirement | undefined) => {
    const joined = joinRequirements(policy.get(coordinate), requirement);
    if (joined) policy.set(coordinate, joined);
  };
  for (const definition of supergraph.definitions) {
    const isType =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      definition.kind === Kind.ENUM_TYPE_DEFINITION ||
      definition.kind === Kind.SCALAR_TYPE_DEFINITION;
    if (!isType) continue;
    add(definition.name.value, readRequirement(definition.directives));
    const fields = 'fields' in definition ? (definition.fields ?? []) : [];
    for (const field of fields) add(`${definition.name.value}.${field.name.value}`, readRequirement(field.directives));
  }
  return policy;
}

/** An unsupported rule must not be ignored silently. */
function requireKnown(supergraph: DocumentNode): void {
  visit(supergraph, {
    Directive(node) {
      if (/^policy(__|$)/.test(node.name.value)) throw new Error('@policy is not supported; use @requiresScopes');
      const url = node.arguments?.find(({ name }) => name.value === 'url')?.value;
      if (url?.kind === Kind.STRING && securitySpecs.test(url.value) && isRenamed(node))
        throw new Error(`The directive of ${url.value} is not supported under another name`);
    },
  });
}

function isRenamed({ arguments: given = [] }: DirectiveNode): boolean {
  return given.some(
    ({ name, value }) =>
      name.value === 'as' ||
      (value.kind === Kind.LIST &&
        value.values.some((each) => each.kind === Kind.OBJECT && each.fields.some(({ name }) => name.value === 'as'))),
  );
}

/** The supergraph without the security specifications, which the planner's libraries refuse to load. */
export function stripSecurity(supergraph: DocumentNode): DocumentNode {
  return visit(supergraph, {
    Directive(node) {
      if (securityNames.test(node.name.value)) return null;
      const url = node.arguments?.find(({ name }) => name.value === 'url')?.value;
      return node.name.value === 'link' && url?.kind === Kind.STRING && securitySpecs.test(url.value)
        ? null
        : undefined;
    },
    DirectiveDefinition: (node) => (securityNames.test(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (securityNames.test(node.name.value) ? null : undefined),
  });
}
