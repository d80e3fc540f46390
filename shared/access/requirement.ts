import { Kind, type ConstDirectiveNode, type ValueNode } from 'graphql';
import type { Principal } from './principal.ts';

/** What a field or type asks of its caller: a login, and one of several sets of scopes. */
export interface AccessRequirement {
  authenticated: boolean;
  /** Each outer entry must be met; an entry is met by any one of its sets, a set by having all its scopes. */
  scopes: readonly (readonly (readonly string[])[])[];
}

/** Reads `@authenticated` and `@requiresScopes` off a definition; `undefined` where it is open to everybody. */
export function readRequirement(directives: readonly ConstDirectiveNode[] | undefined): AccessRequirement | undefined {
  const scopes = (directives ?? [])
    .filter((directive) => directive.name.value === 'requiresScopes')
    .map((directive) => {
      const argument = directive.arguments?.find(({ name }) => name.value === 'scopes');
      return argument ? listValues(argument.value).map((set) => listValues(set).map(stringValue)) : [];
    });
  const authenticated = (directives ?? []).some((directive) => directive.name.value === 'authenticated');
  return authenticated || scopes.length > 0 ? { authenticated: true, scopes } : undefined;
}

export function joinRequirements(
  ...requirements: readonly (AccessRequirement | undefined)[]
): AccessRequirement | undefined {
  const present = requirements.filter((requirement) => requirement !== undefined);
  if (present.length === 0) return undefined;
  return { authenticated: true, scopes: present.flatMap(({ scopes }) => scopes) };
}

export function meets(principal: Principal, requirement: AccessRequirement): boolean {
  return requirement.scopes.every((sets) => sets.some((set) => set.every((scope) => principal.scopes.includes(scope))));
}

const listValues = (value: ValueNode): readonly ValueNode[] => (value.kind === Kind.LIST ? value.values : [value]);
const stringValue = (value: ValueNode): string => (value.kind === Kind.STRING ? value.value : '');
