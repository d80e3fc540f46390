import type { GraphQLResolverMap } from '@apollo/subgraph';
import { GraphQLScalarType, print } from 'graphql';
import { ExactNumber } from '../../json/exact-number.ts';
import type {
  DerivedField,
  Graph,
  GraphField,
  GraphType,
  LinkField,
  Need,
  ValueArguments,
  ValueField,
} from './generate-graph.ts';
import { ownSdl, subgraphSdl } from './graph-sdl.ts';
import type { TestSubgraph } from './test-subgraph.ts';

interface Entity {
  __typename: string;
  id: string;
}

export const ids = ['1', '12345678901234567890', '12345678901234567891', '0012'];
/** The second key of each: numbers that are equal as doubles. */
const codes = ['9007199254740992', '9007199254740993', '1.0', '1.00'];
const defaults: ValueArguments = { unit: 'a', factor: 1 };
/** Arguments as their text. */
const large = new GraphQLScalarType({
  name: 'Large',
  parseValue: (value) => JSON.stringify(value),
  parseLiteral: (literal) => print(literal),
});

/** A deterministic number for the given parts. */
function hash(...parts: readonly unknown[]): number {
  let sum = 17;
  for (const character of parts.join('/')) sum = (Math.imul(sum, 31) + character.codePointAt(0)!) >>> 0;
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** The value of a field in a subgraph. */
function valueOf(field: ValueField, owner: number, { id }: Entity, given: ValueArguments): unknown {
  const number = hash(field.name, owner, id, given.unit, given.factor, given.exact);
  if (field.isFailing && number % 3 === 0) throw new Error(`${field.name} failed`);
  if (field.type !== 'Int!' && number % 6 === 0) return null;
  if (field.type === 'String') return `text ${number % 100}`;
  if (field.type === 'Float') return (number % 1000) / 4;
  return field.type === 'Large' ? largeValue(number) : number % 1000;
}

/** A value with numbers that doubles do not preserve. */
function largeValue(number: number): unknown {
  const integer = new ExactNumber(String(2n ** 53n + BigInt(number)));
  const decimal = new ExactNumber(`-${number % 10}.${number}1234567890`);
  const special = new ExactNumber(['1.0', '-0', '1e400', '1E+2', '0.000000'][number % 5]!);
  return [integer, decimal, special, [special, { a: integer, b: `${number}.0` }], number][(number % 7) % 5];
}

function linked({ name, target, isList }: LinkField, { id }: Entity): Entity | Entity[] | null {
  const number = hash(name, id);
  const entities = ids.map((each) => ({ __typename: target, id: each, code: codeOf(each) }));
  if (isList) return entities.filter((_, index) => (number >> index) % 2 === 0);
  return number % 5 === 0 ? null : entities[number % ids.length]!;
}

function codeOf(id: string): ExactNumber {
  return new ExactNumber(codes[ids.indexOf(id)]!);
}

/** A derived field's value, computed from the representation that a subgraph receives. */
function derived({ name, needs }: DerivedField, given: Record<string, unknown>): string {
  return `${name} of ${JSON.stringify(needs.map((need) => taken(need, given)))}`;
}

function taken({ field, inner }: Need, given: Record<string, unknown>): unknown {
  const value = given[field.name];
  if (field.kind !== 'link' || value === null) return value;
  const each = (entity: unknown) => inner.map((need) => taken(need, entity as Record<string, unknown>));
  return Array.isArray(value) ? value.map(each) : each(value);
}

/** The subgraphs of a generated graph. */
export function subgraphsOf(graph: Graph): TestSubgraph[] {
  return Array.from({ length: graph.subgraphs }, (_, index) => ({
    name: `s${index}`,
    sdl: subgraphSdl(graph, index),
    resolvers: {
      Large: large,
      Query: rootResolvers(graph.types.filter(({ roots }) => roots.includes(index))),
      ...Object.fromEntries(graph.types.map((type) => [type.name, resolversOf(type, index)])),
    } as GraphQLResolverMap<unknown>,
  }));
}

/**
 * The same graph in one process: its fields move to their new subgraphs if `draw` is below their percentage. A derived
 * field on entities that cannot be resolved again is an error.
 */
export function monolithOf(graph: Graph, draw: () => number): GraphQLResolverMap<unknown> {
  const typeNamed = (name: string) => graph.types.find((type) => type.name === name)!;
  const need = (entity: Entity, { field, arguments: given = defaults, inner }: Need): unknown => {
    if (field.kind === 'derived') return derive(entity, field);
    if (field.kind === 'value') return valueOf(field, field.owner, entity, given);
    const target = linked(field, entity);
    const each = (one: Entity) => needed(one, inner);
    return target && (Array.isArray(target) ? target.map(each) : each(target));
  };
  const needed = (entity: Entity, needs: readonly Need[]) =>
    Object.fromEntries(needs.map((each) => [each.field.name, need(entity, each)]));
  const derive = (entity: Entity, field: DerivedField): string => derived(field, needed(entity, field.needs));
  const resolver = (type: GraphType, field: GraphField) => {
    if (field.kind === 'link') return (entity: Entity) => linked(field, entity);
    if (field.kind === 'value')
      return (entity: Entity, given: Partial<ValueArguments>) =>
        valueOf(field, answering(field, draw()), entity, { ...defaults, ...given });
    return (entity: Entity) => {
      if (type.dead !== undefined) throw new Error('cannot be resolved again');
      return derive(entity, field);
    };
  };
  const types = graph.types.map(({ name }) => {
    const type = typeNamed(name);
    const fields = type.fields.map((field) => [field.name, resolver(type, field)]);
    return [name, { code: ({ id }: Entity) => codeOf(id), ...Object.fromEntries(fields) }] as const;
  });
  return {
    Large: large,
    Query: rootResolvers(graph.types),
    ...Object.fromEntries(types),
  };
}

function answering({ owner, movesTo }: ValueField, draw: number): number {
  return movesTo && draw * 100 < movesTo.percent ? movesTo.owner : owner;
}

function rootResolvers(types: readonly GraphType[]) {
  const entity = (name: string, id: string) => ({ __typename: name, id, code: codeOf(id) });
  return Object.fromEntries(
    types.flatMap(({ name }) => [
      [`all${name}`, () => ids.map((id) => entity(name, id))],
      [`one${name}`, (_: unknown, { id }: Entity) => (ids.includes(id) ? entity(name, id) : null)],
    ]),
  );
}

function resolversOf(type: GraphType, index: number) {
  const own = type.fields.flatMap((field): [string, unknown][] => {
    if (field.kind === 'value')
      return [
        [
          field.name,
          (entity: Entity, given: Partial<ValueArguments>) => valueOf(field, index, entity, { ...defaults, ...given }),
        ],
      ];
    if (field.owner !== index) return [];
    if (field.kind === 'link') return [[field.name, (entity: Entity) => linked(field, entity)]];
    return [[field.name, (given: Record<string, unknown>) => derived(field, given)]];
  });
  const isOwn = ([name]: [string, unknown]) =>
    type.fields.some((field) => field.name === name && ownSdl(field, index) !== undefined);
  const found = ({ id, code }: { id?: string; code?: unknown }) => id ?? ids[codes.indexOf(String(code))]!;
  return {
    __resolveReference: (reference: Entity) => ({
      ...reference,
      id: found(reference),
      code: codeOf(found(reference)),
    }),
    ...Object.fromEntries(own.filter(isOwn)),
  };
}
