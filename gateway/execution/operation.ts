import {
  getOperationAST,
  GraphQLError,
  parse,
  print,
  separateOperations,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Coordinates } from '../access/withheld-fields.ts';
import type { OverrideLabel } from '../supergraph/override-labels.ts';
import { coerceVariables, readVariables, type OperationVariable } from './coerce-variables.ts';
import { compileOperation, type CompiledOperation, type CompileSource } from './compiled-operation.ts';
import { compiledBytes } from './memory-estimate.ts';
import { conditionNames, decideConditions, type Conditions, type Decision } from './decide-conditions.ts';

/** How many variants of one operation are cached. */
const maxDecided = 8;

interface DecidedOperation {
  decisions: Decisions;
  compiled: CompiledOperation;
}

/** What selects the variant of an operation. */
export interface Decisions {
  /** Values of the `@skip` and `@include` variables, sorted by variable name. */
  conditions: readonly Decision[];
  /** By `@override` label: whether the overriding subgraph is used. */
  overrides: ReadonlyMap<string, boolean>;
  /** Whether the fields are left out that are withheld from callers without a login. */
  isAnonymous?: boolean;
}

interface OperationOptions {
  /** The fields that are null for callers without a login. */
  withheld?: Coordinates;
  /** Called when it starts to hold more memory. */
  onGrowth?: () => void;
}

/** A validated client operation, compiled once per variant. */
export class Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly #source: CompileSource;
  /** The text is kept because a parsed document is many times as large. */
  readonly #text: string;
  readonly #name: string | undefined;
  readonly #variables: readonly OperationVariable[];
  readonly #conditionNames: readonly string[];
  #relevantLabels: readonly OverrideLabel[] | undefined;
  readonly #withheld: Coordinates;
  readonly #onGrowth: () => void;
  readonly #compiled = new LRUCache<string, DecidedOperation>({ max: maxDecided });

  constructor(source: CompileSource, document: DocumentNode, name: string | undefined, options: OperationOptions = {}) {
    const definition = getOperationAST(document, name);
    if (!definition) {
      const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
      const several = 'The document has several operations: set operationName';
      throw new GraphQLError(name === undefined ? several : 'The document has no such operation', { extensions });
    }
    const own = separateOperations(document)[definition.name?.value ?? '']!;
    this.kind = definition.operation;
    this.#source = source;
    this.#text = print(own);
    this.#name = name;
    this.#withheld = options.withheld ?? new Set();
    this.#onGrowth = options.onGrowth ?? (() => {});
    this.#variables = readVariables(definition, source.apiSchema);
    this.#conditionNames = conditionNames(own);
  }

  get schema(): GraphQLSchema {
    return this.#source.apiSchema;
  }

  /** Estimated memory use. */
  get bytes(): number {
    const { length } = this.#text;
    let bytes = length;
    for (const { compiled } of this.#compiled.values()) bytes += compiledBytes(compiled, length);
    return bytes;
  }

  /** Coerces all variables, applying defaults; throws `InvalidRequest` if a value does not match its type. */
  coerce(variables: Record<string, unknown>): Record<string, unknown> {
    return coerceVariables(this.#variables, variables);
  }

  /**
   * The variant for these variables, with the `@override` labels drawn at random for this request; throws
   * `InvalidRequest` if the variable of a condition is null.
   */
  decided(coerced: Record<string, unknown>, isAnonymous = false): CompiledOperation {
    const { random } = this.#source;
    return this.decideBy({
      conditions: this.#conditionNames.map((name) => coerced[name] as Decision),
      overrides: new Map(this.#overrideLabels.map(({ label, percent }) => [label, random() * 100 < percent])),
      isAnonymous: isAnonymous && this.#withheld.size > 0,
    });
  }

  /** The variant for these decisions. A label without one gets its more likely value. */
  decideBy({ conditions, overrides, isAnonymous = false }: Decisions): CompiledOperation {
    const drawn = new Map(
      this.#overrideLabels.map(({ label, percent }) => [label, overrides.get(label) ?? percent >= 50]),
    );
    const key = [isAnonymous, ...conditions, ...drawn.values()].join();
    const known = this.#compiled.get(key);
    if (known) return known.compiled;
    const byName: Conditions = Object.fromEntries(
      this.#conditionNames.map((name, index) => [name, conditions[index]!]),
    );
    const document = decideConditions(parse(this.#text, { noLocation: true }), byName);
    const compiled = compileOperation(this.#source, document, {
      operationName: this.#name,
      overrides: drawn,
      ...(isAnonymous ? { withheld: this.#withheld } : {}),
      onGrowth: this.#onGrowth,
    });
    this.#compiled.set(key, { decisions: { conditions, overrides: drawn, isAnonymous }, compiled });
    this.#onGrowth();
    return compiled;
  }

  /** The decisions of every cached variant. */
  decisions(): Decisions[] {
    return [...this.#compiled.values()].map(({ decisions }) => decisions);
  }

  get #overrideLabels(): readonly OverrideLabel[] {
    this.#relevantLabels ??= this.#source.overrideLabels.relevantTo(parse(this.#text, { noLocation: true }));
    return this.#relevantLabels;
  }
}
