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
import type { OverrideLabel } from '../supergraph/override-labels.ts';
import { coerceVariables, readVariables, type OperationVariable } from './coerce-variables.ts';
import { compileOperation, type CompiledOperation, type CompileSource } from './compiled-operation.ts';
import { compiledBytes } from './memory-estimate.ts';
import { conditionNames, decideConditions, type Conditions, type Decision } from './decide-conditions.ts';

/** How many ways to decide it are remembered of one operation. */
const maxDecided = 8;

interface DecidedOperation {
  decisions: Decisions;
  compiled: CompiledOperation;
}

/** What decides how an operation is carried out. */
export interface Decisions {
  /** Of `@skip` and `@include`, in the order of the names of their variables. */
  conditions: readonly Decision[];
  /** Whether the new subgraph is asked, by the labels of `@override`. */
  overrides: ReadonlyMap<string, boolean>;
}

/** A valid operation of a client. It is compiled once for each way in which it is decided. */
export class Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly #source: CompileSource;
  /** A document is many times as large as its text. */
  readonly #text: string;
  readonly #name: string | undefined;
  readonly #variables: readonly OperationVariable[];
  readonly #conditionNames: readonly string[];
  #relevantLabels: readonly OverrideLabel[] | undefined;
  /** Called when it holds more memory than before. */
  readonly #onGrowth: () => void;
  readonly #compiled = new LRUCache<string, DecidedOperation>({ max: maxDecided });

  constructor(source: CompileSource, document: DocumentNode, name: string | undefined, onGrowth = () => {}) {
    const definition = getOperationAST(document, name);
    if (!definition) {
      const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
      const several = 'The document has several operations: say by operationName which';
      throw new GraphQLError(name === undefined ? several : 'The document has no such operation', { extensions });
    }
    const own = separateOperations(document)[definition.name?.value ?? '']!;
    this.kind = definition.operation;
    this.#source = source;
    this.#text = print(own);
    this.#name = name;
    this.#onGrowth = onGrowth;
    this.#variables = readVariables(definition, source.apiSchema);
    this.#conditionNames = conditionNames(own);
  }

  get schema(): GraphQLSchema {
    return this.#source.apiSchema;
  }

  /** An estimate of the memory that it holds. */
  get bytes(): number {
    const { length } = this.#text;
    let bytes = length;
    for (const { compiled } of this.#compiled.values()) bytes += compiledBytes(compiled, length);
    return bytes;
  }

  /** Values of all variables, defaults included; throws `InvalidRequest` where a value is none of its type. */
  coerce(variables: Record<string, unknown>): Record<string, unknown> {
    return coerceVariables(this.#variables, variables);
  }

  /**
   * The operation as these variables decide it, and as the labels of `@override` are drawn for one request; throws
   * `InvalidRequest` where a variable that is to decide is null.
   */
  decided(coerced: Record<string, unknown>): CompiledOperation {
    const { random } = this.#source;
    return this.decideBy({
      conditions: this.#conditionNames.map((name) => coerced[name] as Decision),
      overrides: new Map(this.#overrideLabels.map(({ label, percent }) => [label, random() * 100 < percent])),
    });
  }

  /** The operation as it is decided. A label that is not is taken for what it mostly comes to. */
  decideBy({ conditions, overrides }: Decisions): CompiledOperation {
    const drawn = new Map(
      this.#overrideLabels.map(({ label, percent }) => [label, overrides.get(label) ?? percent >= 50]),
    );
    const key = [...conditions, ...drawn.values()].join();
    const known = this.#compiled.get(key);
    if (known) return known.compiled;
    const byName: Conditions = Object.fromEntries(
      this.#conditionNames.map((name, index) => [name, conditions[index]!]),
    );
    const document = decideConditions(parse(this.#text, { noLocation: true }), byName);
    const options = { operationName: this.#name, overrides: drawn, onGrowth: this.#onGrowth };
    const compiled = compileOperation(this.#source, document, options);
    this.#compiled.set(key, { decisions: { conditions, overrides: drawn }, compiled });
    this.#onGrowth();
    return compiled;
  }

  /** Every way in which it has been decided and is remembered. */
  decisions(): Decisions[] {
    return [...this.#compiled.values()].map(({ decisions }) => decisions);
  }

  get #overrideLabels(): readonly OverrideLabel[] {
    this.#relevantLabels ??= this.#source.overrideLabels.relevantTo(parse(this.#text, { noLocation: true }));
    return this.#relevantLabels;
  }
}
