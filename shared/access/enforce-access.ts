import {
  defaultFieldResolver,
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { accessRefusal } from './access-refusal.ts';
import type { Principal } from './principal.ts';
import { joinRequirements, readRequirement, type AccessRequirement } from './requirement.ts';

/** The part of the context that guarded resolvers read. */
export interface AccessContext {
  principal: Principal | undefined;
}

/**
 * Guards every resolver whose field or type requires a login or scopes. The subgraph checks for itself, whatever the
 * gateway in front of it let through.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const requirement = requirementOf(type, field);
      if (requirement) guard(type, field, requirement);
    }
  }
  return schema;
}

function requirementOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): AccessRequirement | undefined {
  const parents = type.getInterfaces();
  const result = getNamedType(field.type);
  // Scalars and enums have no fields to guard, so the fields that return them are guarded.
  const types = [type, ...parents, ...(isLeafType(result) ? [result] : [])];
  const ofTypes = types
    .flatMap(({ astNode, extensionASTNodes }) => [astNode, ...extensionASTNodes])
    .map((node) => readRequirement(node?.directives));
  const ofFields = [field, ...parents.map((parent) => parent.getFields()[field.name])].map((each) =>
    readRequirement(each?.astNode?.directives),
  );
  return joinRequirements(...ofTypes, ...ofFields);
}

function guard(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, requirement: AccessRequirement): void {
  const coordinate = `${type.name}.${field.name}`;
  const admit = ({ principal }: AccessContext): void => {
    const refusal = accessRefusal(principal, [[coordinate, requirement]]);
    if (refusal) throw refusal;
  };
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (source, args, context, info) => {
    admit(context as AccessContext);
    return resolve(source, args, context, info);
  };
  if (!subscribe) return;
  field.subscribe = (source, args, context, info) => {
    admit(context as AccessContext);
    return subscribe(source, args, context, info);
  };
}
