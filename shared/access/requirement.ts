import { Kind, type ConstDirectiveNode, type ValueNode } from 'graphql';
import type { Principal } from './principal.ts';

/** What a field or type requires of its caller: a login, and any of several sets of scopes. */
export interface AccessRequirement {
  authenticated: boolean;
  /** Every outer entry must be satisfied: by any one of its sets, all of whose scopes are needed. */
  scopes: readonly (readonly (readonly string[])[])[];
}

/** Reads `@authenticated` and `@requiresScopes` from a definition; `undefined` if it is public. */
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

export function meets({ isUnknown, scopes }: Principal, requirement: AccessRequirement): boolean {
  return !isUnknown && requirement.scopes.every((sets) => sets.some((set) => hasAll(scopes, set)));
}

/** The scopes that a caller lacks; where several sets would do, those of the first. */
export function missingScopes({ scopes }: Principal, requirement: AccessRequirement): string[] {
  const unmet = requirement.scopes.filter((sets) => !sets.some((set) => hasAll(scopes, set)));
  return unmet.flatMap(([first = []]) => first.filter((scope) => !scopes.includes(scope)));
}

const hasAll = (scopes: readonly string[], set: readonly string[]) => set.every((scope) => scopes.includes(scope));

const listValues = (value: ValueNode): readonly ValueNode[] => (value.kind === Kind.LIST ? value.values : [value]);
const stringValue = (value: ValueNode): string => (value.kind === Kind.STRING ? value.value : '');
