import { isObjectType, Kind, type ConstDirectiveNode, type GraphQLObjectType } from 'graphql';
import { declaredSchema } from './contract-operations.ts';
import type { TestRow } from './contract-rows.ts';

const unknownId = '00000000-0000-7000-8000-000000000000';

/** An entity type that other subgraphs may ask this one to resolve. */
export interface KeyedType {
  type: GraphQLObjectType;
  key: string;
}

/** The types with a `@key` that this subgraph resolves. */
export function resolvableTypes(sdl: string): KeyedType[] {
  return Object.values(declaredSchema(sdl).getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      (type.astNode?.directives ?? [])
        .filter((directive) => directive.name.value === 'key' && !isFalse(argument(directive, 'resolvable')))
        .map((directive) => ({ type, key: stringOf(argument(directive, 'fields')) })),
    );
}

/** The representation of an entity: by the key in its row, or by an unknown one. */
export function representation({ type, key }: KeyedType, data: TestRow['data'] | undefined): Record<string, unknown> {
  return { __typename: type.name, [key]: data?.[key] ?? unknownId };
}

export const entityQuery = (type: string, selection: string): string =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`;

const argument = (directive: ConstDirectiveNode, name: string) =>
  directive.arguments?.find((each) => each.name.value === name)?.value;
const isFalse = (value: ReturnType<typeof argument>) => value?.kind === Kind.BOOLEAN && !value.value;
const stringOf = (value: ReturnType<typeof argument>) => (value?.kind === Kind.STRING ? value.value : '');
