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
import type { Principal } from '@hub/shared/access/principal.ts';
import { meets } from '@hub/shared/access/requirement.ts';
import { refuse, type Refusal } from '@hub/shared/refusal/refusal.ts';
import type { AccessPolicy } from './policy.ts';

/** The fields and types of a document that ask something of its caller, by their coordinates. */
export function guardedCoordinates(document: DocumentNode, schema: GraphQLSchema, policy: AccessPolicy): string[] {
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

/** Says what an operation is refused for before it is planned; `undefined` where its caller may ask all of it. */
export function authorise(
  coordinates: readonly string[],
  policy: AccessPolicy,
  principal: Principal | undefined,
): Refusal | undefined {
  if (coordinates.length === 0) return undefined;
  if (!principal) return refuse('UNAUTHENTICATED', {});
  const denied = coordinates.filter((coordinate) => !meets(principal, policy.get(coordinate)!));
  return denied.length > 0 ? refuse('FORBIDDEN', { what: denied.sort().join(', ') }) : undefined;
}

/** A field of an interface is asked of every type behind it. */
function concreteTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  return isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
}
