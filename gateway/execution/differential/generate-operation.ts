import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers from 0 to 1, the same for the same seed, so that a failure can be reproduced. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface GeneratedOperation {
  query: string;
  variables: Record<string, unknown>;
}

export interface GenerateOptions {
  /** Argument values by name, where a made-up value would find nothing. */
  values: Readonly<Record<string, readonly unknown[]>>;
  /** Literals by argument name, in place of some variables and as the defaults of others. */
  literals?: Readonly<Record<string, readonly string[]>>;
  levels: number;
  /** Fields that fail or that stock gets wrong, selected only rarely. */
  rare: RegExp;
}

/** Generates a random valid query: fields, aliases, fragments of all kinds, variables, `@skip` and `@include`. */
export class OperationGenerator {
  readonly #schema: GraphQLSchema;
  readonly #options: GenerateOptions;
  readonly #random: () => number;
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  readonly #fragments: string[] = [];
  readonly #unaliased = new Map<string, string>();
  #count = 0;

  constructor(schema: GraphQLSchema, seed: number, options: GenerateOptions) {
    this.#schema = schema;
    this.#random = seededRandom(seed);
    this.#options = options;
  }

  query(): GeneratedOperation {
    const selection = this.#selection(this.#schema.getQueryType()!, this.#options.levels);
    const declared = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const head = declared ? `query (${declared})` : 'query';
    const query = [`${head} ${selection}`, ...this.#fragments].join('\n');
    const given = [...this.#variables].filter(([, { value }]) => value !== undefined);
    return { query, variables: Object.fromEntries(given.map(([name, { value }]) => [name, value])) };
  }

  #selection(type: GraphQLCompositeType, levels: number): string {
    const parts: string[] = [];
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    for (const field of fields) {
      if (this.#random() < (this.#options.rare.test(field.name) ? 0.97 : 0.55)) continue;
      const text = this.#field(field, levels);
      if (text) parts.push(text);
    }
    if (this.#random() < 0.3) parts.push(this.#alias('__typename'));
    if (isAbstractType(type)) {
      for (const each of this.#schema.getPossibleTypes(type)) {
        if (this.#random() < 0.7) parts.push(this.#fragment(each, levels));
      }
    } else if (this.#random() < 0.15) parts.push(this.#fragment(type, levels));
    if (parts.length === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, levels: number): string | undefined {
    const type = getNamedType(field.type);
    if (isCompositeType(type) && levels === 0) return undefined;
    // Two selections with one response name must be identical, so a field with selections gets a unique alias.
    const unique = isCompositeType(type) || this.#random() < 0.2;
    const head = unique ? `a${(this.#count += 1)}: ${field.name}` : field.name;
    const args = unique ? this.#arguments(field) : this.#sameArguments(field);
    const inner = isCompositeType(type) ? ` ${this.#selection(type, levels - 1)}` : '';
    return `${head}${args}${this.#condition()}${inner}`;
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args
      .filter((arg) => isRequiredArgument(arg) || this.#random() < 0.5)
      .map((arg) => this.#argument(arg));
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  /** The arguments that an unaliased field keeps throughout the operation. */
  #sameArguments(field: GraphQLField<unknown, unknown>): string {
    const key = [field.name, ...field.args.map(({ name, type }) => `${name}: ${String(type)}`)].join();
    const args = this.#unaliased.get(key) ?? this.#arguments(field);
    this.#unaliased.set(key, args);
    return args;
  }

  #alias(name: string): string {
    return this.#random() < 0.3 ? `a${(this.#count += 1)}: ${name}` : name;
  }

  #fragment(type: GraphQLCompositeType, levels: number): string {
    const selection = this.#selection(type, Math.max(0, levels - 1));
    if (this.#random() < 0.3) {
      const name = `F${(this.#count += 1)}`;
      this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
      return `...${name}${this.#condition()}`;
    }
    const condition = isObjectType(type) && this.#random() < 0.1 ? '' : ` on ${type.name}`;
    return `...${condition || ` on ${type.name}`}${this.#condition()} ${selection}`;
  }

  #condition(): string {
    if (this.#random() > 0.12) return '';
    const directive = this.#random() < 0.5 ? 'skip' : 'include';
    if (this.#random() < 0.3) return ` @${directive}(if: ${this.#random() < 0.5})`;
    return ` @${directive}(if: ${this.#variable('Boolean!', this.#random() < 0.5)})`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const literals = this.#options.literals?.[name];
    const form = literals ? this.#random() * 4 : 4;
    if (literals && form < 2) {
      const literal = literals[Math.floor(this.#random() * literals.length)]!;
      return `${name}: ${form < 1 ? literal : this.#variable(`${String(type)} = ${literal}`, undefined)}`;
    }
    const value = this.#value(name, type);
    return `${name}: ${this.#variable(String(type), value)}`;
  }

  #value(name: string, type: GraphQLInputType): unknown {
    const nullable = getNullableType(type);
    const known = this.#options.values[name];
    if (known) {
      const one = known[Math.floor(this.#random() * known.length)];
      return isListType(nullable) && !Array.isArray(one) ? [one] : one;
    }
    if (isListType(nullable)) return [this.#value(name, nullable.ofType)];
    if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
    if (isInputObjectType(nullable)) return {};
    return (
      { Int: 2, Float: 1.5, Boolean: this.#random() < 0.5, Date: '2024-06-01', DateTime: '2024-06-01T00:00:00Z' }[
        getNamedType(type).name
      ] ?? 'x'
    );
  }

  #variable(type: string, value: unknown): string {
    const name = `v${(this.#count += 1)}`;
    this.#variables.set(name, { type, value });
    return `$${name}`;
  }
}
