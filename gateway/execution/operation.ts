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
import { coerceVariables, readVariables, type OperationVariable } from './coerce-variables.ts';
import { compileOperation, type CompiledOperation, type CompileSource } from './compiled-operation.ts';
import { compiledBytes } from './memory-estimate.ts';
import { conditionNames, decideConditions, type Conditions, type Decision } from './decide-conditions.ts';

/** How many ways to decide its conditions are remembered of one operation. */
const maxDecided = 8;

interface DecidedOperation {
  decisions: readonly Decision[];
  compiled: CompiledOperation;
}

/** A valid operation of a client. It is compiled once for each way in which its `@skip` and `@include` are decided. */
export class Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly #source: CompileSource;
  /** A document is many times as large as its text. */
  readonly #text: string;
  readonly #name: string | undefined;
  readonly #variables: readonly OperationVariable[];
  readonly #conditionNames: readonly string[];
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

  /** The operation as these variables decide it; throws `InvalidRequest` where one that is to decide is null. */
  decided(coerced: Record<string, unknown>): CompiledOperation {
    return this.decideBy(this.#conditionNames.map((name) => coerced[name] as Decision));
  }

  /** The operation as its conditions are decided, in the order of their names. */
  decideBy(decisions: readonly Decision[]): CompiledOperation {
    const key = decisions.join();
    const known = this.#compiled.get(key);
    if (known) return known.compiled;
    const conditions: Conditions = Object.fromEntries(
      this.#conditionNames.map((name, index) => [name, decisions[index]!]),
    );
    const document = parse(this.#text, { noLocation: true });
    const decided = decideConditions(document, conditions);
    const compiled = compileOperation(this.#source, decided, this.#name, this.#onGrowth);
    this.#compiled.set(key, { decisions, compiled });
    this.#onGrowth();
    return compiled;
  }

  /** Every way in which its conditions have been decided and are remembered. */
  decidedConditions(): (readonly Decision[])[] {
    return [...this.#compiled.values()].map(({ decisions }) => decisions);
  }
}
