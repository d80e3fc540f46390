import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileOperation, type CompiledOperation, type CompileSource } from './compiled-operation.ts';
import { InvalidRequest } from './invalid-request.ts';
import { conditionNames, decideConditions, type Conditions } from './decide-conditions.ts';

/** How many ways to decide its conditions are remembered of one operation. */
const mostDecided = 8;

/** A valid operation of a client. It is compiled once for each way in which its `@skip` and `@include` are decided. */
export class Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly #source: CompileSource;
  readonly #document: DocumentNode;
  readonly #name: string | undefined;
  readonly #definition: OperationDefinitionNode;
  readonly #conditionNames: readonly string[];
  readonly #compiled = new LRUCache<string, { decisions: readonly boolean[]; compiled: CompiledOperation }>({
    max: mostDecided,
  });

  constructor(source: CompileSource, document: DocumentNode, name: string | undefined) {
    const definition = getOperationAST(document, name);
    if (!definition) {
      const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
      const several = 'The document has several operations: say by operationName which';
      throw new GraphQLError(name === undefined ? several : 'The document has no such operation', { extensions });
    }
    this.kind = definition.operation;
    this.#source = source;
    this.#document = document;
    this.#name = name;
    this.#definition = definition;
    this.#conditionNames = conditionNames(document);
  }

  get schema(): GraphQLSchema {
    return this.#source.apiSchema;
  }

  /** Values of all variables, defaults included; throws `InvalidRequest` where a value is none of its type. */
  coerce(variables: Record<string, unknown>): Record<string, unknown> {
    const declared = this.#definition.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.schema, declared, variables, { maxErrors: 50 });
    if (coerced) return coerced;
    throw new InvalidRequest('BAD_USER_INPUT', errors);
  }

  /** The operation as these variables decide it. */
  decided(coerced: Record<string, unknown>): CompiledOperation {
    return this.decideBy(this.#conditionNames.map((name) => coerced[name] === true));
  }

  /** The operation as its conditions are decided, in the order of their names. */
  decideBy(decisions: readonly boolean[]): CompiledOperation {
    const key = decisions.map(Number).join('');
    const known = this.#compiled.get(key);
    if (known) return known.compiled;
    const conditions: Conditions = Object.fromEntries(
      this.#conditionNames.map((name, index) => [name, decisions[index] === true]),
    );
    const compiled = compileOperation(this.#source, decideConditions(this.#document, conditions), this.#name);
    this.#compiled.set(key, { decisions, compiled });
    return compiled;
  }

  /** Every way in which its conditions have been decided and are remembered. */
  decidedConditions(): (readonly boolean[])[] {
    return [...this.#compiled.values()].map(({ decisions }) => decisions);
  }
}
