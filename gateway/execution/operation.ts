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
import { conditionNames, decideConditions, type Conditions } from './decide-conditions.ts';

/** How many ways to decide its conditions are remembered of one operation. */
const mostDecided = 32;

/** A valid operation of a client. It is compiled once for each way in which its `@skip` and `@include` are decided. */
export class Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly #source: CompileSource;
  readonly #document: DocumentNode;
  readonly #name: string | undefined;
  readonly #definition: OperationDefinitionNode;
  readonly #conditionNames: readonly string[];
  readonly #compiled = new LRUCache<string, CompiledOperation>({ max: mostDecided });

  constructor(source: CompileSource, document: DocumentNode, name: string | undefined) {
    const definition = getOperationAST(document, name);
    if (!definition) {
      const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
      throw new GraphQLError('The document has no such operation', { extensions });
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

  /** Values of all variables, defaults included; throws `InvalidVariables` where a value is none of its type. */
  coerce(variables: Record<string, unknown>): Record<string, unknown> {
    const declared = this.#definition.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.schema, declared, variables);
    if (coerced) return coerced;
    throw new InvalidVariables(errors);
  }

  /** The operation as these variables decide it. */
  decided(coerced: Record<string, unknown>): CompiledOperation {
    const key = this.#conditionNames.map((name) => (coerced[name] === true ? '1' : '0')).join('');
    const known = this.#compiled.get(key);
    if (known) return known;
    const conditions: Conditions = Object.fromEntries(
      this.#conditionNames.map((name) => [name, coerced[name] === true]),
    );
    const compiled = compileOperation(this.#source, decideConditions(this.#document, conditions), this.#name);
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

/** Variables of a request that are none of the types that its operation declares. */
export class InvalidVariables extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The variables are not valid');
    this.name = 'InvalidVariables';
    const extensions = { code: 'BAD_USER_INPUT' };
    this.errors = errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? [], extensions }));
  }
}
