import {
  getNamedType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Principal } from '@hub/shared/access/principal.ts';
import { accessRefusal } from '@hub/shared/access/access-refusal.ts';
import type { AccessRequirement } from '@hub/shared/access/requirement.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import type { AccessPolicy } from './policy.ts';
import { withheldFields, withoutFields, type Coordinates } from './withheld-fields.ts';

/** How many decisions are cached per operation, one per set of scopes. */
const maxDecisions = 64;

/** The access requirements of an operation's fields and types, evaluated once per set of scopes. */
export class OperationAccess {
  /** The fields that are null for outsiders. */
  readonly withheld: Coordinates;
  readonly #guarded: readonly (readonly [coordinate: string, AccessRequirement])[];
  /** Whether something else needs a login. */
  readonly #needsLogin: boolean;
  readonly #decided = new LRUCache<string, { refusal: Refusal | undefined }>({ max: maxDecisions });

  constructor(document: DocumentNode, schema: GraphQLSchema, policy: AccessPolicy) {
    this.#guarded = guardedCoordinates(document, schema, policy).map((each) => [each, policy.get(each)!]);
    this.withheld = this.#guarded.length === 0 ? new Set() : withheldFields(document, schema, policy);
    const open = withoutFields(document, schema, this.withheld);
    this.#needsLogin = guardedCoordinates(open, schema, policy).length > 0;
  }

  /** Why the operation is refused before planning; `undefined` if the caller may execute all of it. */
  refusal(principal: Principal | undefined): Refusal | undefined {
    if (!principal || isOutsider(principal))
      return this.#needsLogin ? accessRefusal(principal, this.#guarded) : undefined;
    const scopes = principal.scopes.join(' ');
    let decision = this.#decided.get(scopes);
    if (!decision) {
      decision = { refusal: accessRefusal(principal, this.#guarded) };
      this.#decided.set(scopes, decision);
    }
    return decision.refusal;
  }
}

/** Whether a caller has no rights: it has no login, or the register does not know its organisation. */
export function isOutsider(principal: Principal | undefined): boolean {
  return !principal || principal.isUnknown === true;
}

/** Coordinates of the fields and types in a document that have access requirements. */
function guardedCoordinates(document: DocumentNode, schema: GraphQLSchema, policy: AccessPolicy): string[] {
  const found = new Set<string>();
  const note = (coordinate: string) => {
    if (policy.has(coordinate)) found.add(coordinate);
  };
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field({ name }) {
        const parent = typeInfo.getParentType();
        if (!parent) return;
        for (const type of concreteTypes(schema, parent)) {
          note(type.name);
          note(`${type.name}.${name.value}`);
        }
        const result = getNamedType(typeInfo.getType());
        if (result) note(result.name);
      },
    }),
  );
  return [...found];
}

/** A field of an interface may be resolved on any of its implementing types. */
function concreteTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  return isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
}
