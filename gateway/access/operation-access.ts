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
import { meets } from '@hub/shared/access/requirement.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import type { AccessPolicy } from './policy.ts';
import { withheldFields, withoutFields, type Coordinates } from './withheld-fields.ts';

/** How many decisions are cached per operation, one per set of scopes. */
const maxDecisions = 64;

/** The access requirements of an operation's fields and types, evaluated once per set of scopes. */
export class OperationAccess {
  readonly #policy: AccessPolicy;
  /** The fields that are null for callers without a login. */
  readonly withheld: Coordinates;
  readonly #guarded: readonly string[];
  /** Whether something else needs a login. */
  readonly #needsLogin: boolean;
  readonly #decided = new LRUCache<string, { refusal: Refusal | undefined }>({ max: maxDecisions });

  constructor(document: DocumentNode, schema: GraphQLSchema, policy: AccessPolicy) {
    this.#policy = policy;
    this.#guarded = guardedCoordinates(document, schema, policy);
    this.withheld = this.#guarded.length === 0 ? new Set() : withheldFields(document, schema, policy);
    const open = withoutFields(document, schema, this.withheld);
    this.#needsLogin = guardedCoordinates(open, schema, policy).length > 0;
  }

  /** Why the operation is refused before planning; `undefined` if the caller may execute all of it. */
  refusal(principal: Principal | undefined): Refusal | undefined {
    if (!principal) return this.#needsLogin ? refuse('UNAUTHENTICATED', {}) : undefined;
    if (this.#guarded.length === 0) return undefined;
    const scopes = principal.scopes.join(' ');
    let decision = this.#decided.get(scopes);
    if (!decision) {
      const denied = this.#guarded.filter((coordinate) => !meets(principal, this.#policy.get(coordinate)!));
      decision = { refusal: denied.length > 0 ? refuse('FORBIDDEN', { what: denied.sort().join(', ') }) : undefined };
      this.#decided.set(scopes, decision);
    }
    return decision.refusal;
  }
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
