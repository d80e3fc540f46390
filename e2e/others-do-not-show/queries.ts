import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { KnownIds } from './known-ids.ts';
import type { Random } from './random.ts';

const depth = 4;
const days = ['2024-03-01', '2024-06-30', '2026-12-31', '2027-01-01', '2027-01-26', '2030-06-30'];
const pageSizes = [1, 1, 2, 2, 3, 5, 10, 50, 200, 201];
const searches = ['示例', 'e', 'Vosoritide', '虚构', '%', 'x'];

/** Fields that a caller's answers may differ in, as `Type.field`. */
export type Left = ReadonlySet<string>;

/** Writes queries over a schema: fields, arguments and what is nested in them at random. */
export class Queries {
  readonly #random: Random;
  readonly #ids: KnownIds;
  readonly #schema: GraphQLSchema;
  readonly #left: Left;

  constructor(schema: GraphQLSchema, { random, ids, left }: { random: Random; ids: KnownIds; left: Left }) {
    this.#schema = schema;
    this.#random = random;
    this.#ids = ids;
    this.#left = left;
  }

  /** A query of one or two fields. */
  next(): string {
    const fields = this.#fieldsOf(this.#schema.getQueryType()!);
    const chosen = this.#random.some(fields, 2);
    return `{ ${chosen.map((field, at) => `r${at}: ${this.#written(field, depth)}`).join(' ')} }`;
  }

  /** What a command's answer, or an event, is asked for. */
  selectionOf(type: GraphQLObjectType, levels = 3): string {
    return this.#selection(type, levels);
  }

  #fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields()).filter(({ name }) => !this.#left.has(`${type.name}.${name}`));
  }

  #selection(type: GraphQLObjectType, levels: number): string {
    const fields = this.#fieldsOf(type).filter((field) => levels > 0 || !isCompositeType(getNamedType(field.type)));
    if (fields.length === 0) return '__typename';
    const composite = (field: GraphQLField<unknown, unknown>) => isCompositeType(getNamedType(field.type));
    const leaves = this.#random.some([...fields.filter((field) => !composite(field)), undefined], 6);
    const nested = fields.some(composite) ? this.#random.some(fields.filter(composite), levels > 2 ? 3 : 2) : [];
    const chosen = [...leaves, ...nested].filter((field) => field !== undefined);
    return ['__typename', ...chosen.map((field) => this.#written(field, levels - 1))].join(' ');
  }

  #written(field: GraphQLField<unknown, unknown>, levels: number): string {
    const result = getNamedType(field.type);
    const args = field.args.flatMap((arg) => this.#argument(arg, result.name));
    const call = args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
    // One field of two types is asked for under two names.
    if (isObjectType(result)) return `${call} { ${this.#selection(result, levels)} }`;
    if (!isUnionType(result)) return call;
    const members = result.getTypes().map((type) => `... on ${type.name} { ${this.#ofMember(type)} }`);
    return `${call} { __typename ${members.join(' ')} }`;
  }

  /** Members of a union must not answer with other types under one name. */
  #ofMember(type: GraphQLObjectType): string {
    const fields = this.#fieldsOf(type).filter(
      (field) => !isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
    );
    return this.#random
      .some(fields, 3)
      .map(({ name }) => `${type.name}_${name}: ${name}`)
      .join(' ');
  }

  #argument(arg: GraphQLArgument, result: string): string[] {
    if (!isRequiredArgument(arg) && !this.#random.chance(arg.name === 'first' ? 0.7 : 0.25)) return [];
    return [`${arg.name}: ${this.#value(arg, result)}`];
  }

  #fieldsGiven(input: GraphQLInputObjectType, result: string): string {
    const fields = Object.values(input.getFields()).filter(
      (field) => isRequiredInputField(field) || this.#random.chance(0.3),
    );
    return fields.map((field) => `${field.name}: ${this.#value(field, result)}`).join(', ');
  }

  #value({ name, type }: GraphQLArgument | GraphQLInputField, result: string): string {
    const random = this.#random;
    const named = getNamedType(isNonNullType(type) ? type.ofType : type);
    if (isInputObjectType(named)) return `{ ${this.#fieldsGiven(named, result)} }`;
    if (isEnumType(named)) return random.of(named.getValues()).name;
    switch (named.name) {
      case 'Int':
        return String(random.of(pageSizes));
      case 'Boolean':
        return String(random.chance(0.5));
      case 'Date':
        return JSON.stringify(random.of(days));
      case 'DateTime':
        return JSON.stringify(`${random.of(days)}T0${random.below(10)}:00:00Z`);
      case 'ID':
        return JSON.stringify(this.#ids.for(name, result, random));
      case 'Cursor':
        return JSON.stringify('none');
      default:
        return JSON.stringify(random.of(searches));
    }
  }
}
