import { seededRandom } from './generate-operation.ts';

/** A field of a generated graph whose value is derived from its entity and its arguments. */
export interface ValueField {
  kind: 'value';
  name: string;
  owner: number;
  type: string;
  hasArguments: boolean;
  isFailing: boolean;
  /** The subgraph that it moves to, and for what percentage of requests. */
  movesTo?: { owner: number; percent: number } | undefined;
}

/** A field that returns entities. */
export interface LinkField {
  kind: 'link';
  name: string;
  owner: number;
  target: string;
  isList: boolean;
}

/** What a field requires of its entity: a value, possibly with arguments, or values of linked entities. */
export interface Need {
  field: ValueField | LinkField | DerivedField;
  arguments: ValueArguments | undefined;
  inner: readonly Need[];
}

/** A field computed from what it requires of other subgraphs. */
export interface DerivedField {
  kind: 'derived';
  name: string;
  owner: number;
  needs: readonly Need[];
}

export interface ValueArguments {
  unit: string;
  factor: number;
  /** A literal of type `Large`. */
  exact?: string | undefined;
}

export type GraphField = ValueField | LinkField | DerivedField;

/** An entity type, present in every subgraph that has a field of it or returns it. */
export interface GraphType {
  name: string;
  fields: GraphField[];
  /** The subgraphs with root fields for its entities. */
  roots: number[];
  /** The `@key` directives in each subgraph. */
  keys: string[];
  /** The subgraph where its entities cannot be resolved, so that derived fields there are unavailable. */
  dead: number | undefined;
}

export interface Graph {
  subgraphs: number;
  types: GraphType[];
}

export const units = ['a', 'b', 'c'];
export const factors = [1, 2];
/** Literals as `print` writes them; JavaScript values preserve only the last two. */
export const exactLiterals = [
  '9007199254740992',
  '9007199254740993',
  '1.0',
  '1e400',
  '-0',
  '0.1234567890123456789',
  'RED',
  '[1.10, {a: [RED, 12345678901234567890]}]',
  '1',
  '"RED"',
];
const keyForms = [
  '@key(fields: "id")',
  '@key(fields: "code")',
  '@key(fields: "id") @key(fields: "code")',
  '@key(fields: "id", resolvable: false) @key(fields: "code")',
  '@key(fields: "code", resolvable: false) @key(fields: "id")',
];
const percents = [0, 30, 50, 100];

/** Generates a graph over several subgraphs, the same for the same seed. */
export function generateGraph(seed: number): Graph {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = <Choice>(choices: readonly Choice[]): Choice => choices[below(choices.length)]!;
  const subgraphs = 3 + below(2);
  const other = (owner: number) => (owner + 1 + below(subgraphs - 1)) % subgraphs;
  const types = ['A', 'B', 'C'].map((name): GraphType => {
    const keys = Array.from({ length: subgraphs }, () => oneOf(keyForms));
    return { name, fields: [], roots: [below(subgraphs)], keys, dead: undefined };
  });
  for (const type of types) {
    for (let count = 0; count < 5; count += 1) {
      const owner = below(subgraphs);
      const movesTo = random() < 0.3 ? { owner: other(owner), percent: oneOf(percents) } : undefined;
      const valueType = oneOf(['Int', 'String', 'Float', 'Int!', 'Large']);
      type.fields.push({
        kind: 'value',
        name: `${type.name.toLowerCase()}Value${count}`,
        owner,
        type: valueType,
        hasArguments: random() < 0.7,
        // Neither execution has to report what is lost with a non-nullable entity.
        isFailing: valueType !== 'Int!' && random() < 0.15,
        movesTo,
      });
    }
    for (const isList of [false, true]) {
      const target = oneOf(types).name;
      const name = `${type.name.toLowerCase()}${isList ? 'Links' : 'Link'}`;
      type.fields.push({ kind: 'link', name, owner: below(subgraphs), target, isList });
    }
  }
  if (random() < 0.5) makeDead(types[2]!, types);
  for (const type of types) {
    for (let count = 0; count < 6; count += 1) {
      const owner = type.dead ?? below(subgraphs);
      const needs = pickNeeds(type, owner, true);
      const name = `${type.name.toLowerCase()}Derived${count}`;
      if (needs.length > 0) type.fields.push({ kind: 'derived', name, owner, needs });
    }
  }
  return { subgraphs, types };

  function pickNeeds(type: GraphType, owner: number, withLinks: boolean): Need[] {
    const possible = type.fields.filter((field) => {
      if (field.kind === 'value') return field.owner !== owner && !field.movesTo;
      if (field.kind === 'link') return withLinks && field.owner !== owner;
      return field.owner !== owner && type.dead === undefined;
    });
    const chosen = new Set(Array.from({ length: 1 + below(2) }, () => oneOf(possible)));
    return [...chosen].flatMap((field): Need[] => {
      if (field?.kind !== 'link') {
        const hasArguments = field?.kind === 'value' && field.hasArguments && random() < 0.8;
        const given = hasArguments
          ? { unit: oneOf(units), factor: oneOf(factors), exact: random() < 0.7 ? oneOf(exactLiterals) : undefined }
          : undefined;
        return field ? [{ field, arguments: given, inner: [] }] : [];
      }
      const target = types.find(({ name }) => name === field.target)!;
      const inner = pickNeeds(target, owner, false).filter(({ field: { kind } }) => kind === 'value');
      return inner.length > 0 ? [{ field, arguments: undefined, inner }] : [];
    });
  }
}

/** Makes one subgraph the only source of a type's entities, which it cannot resolve by key. */
function makeDead(type: GraphType, types: readonly GraphType[]): void {
  const [home] = type.roots;
  type.dead = home;
  type.keys[home!] = '@key(fields: "id", resolvable: false)';
  for (const { fields } of types)
    for (const field of fields) if (field.kind === 'link' && field.target === type.name) field.owner = home!;
}
