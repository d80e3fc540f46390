import {
  coerceInputValue,
  getOperationAST,
  GraphQLError,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileOperation, type CompiledOperation, type CompileSource } from './compiled-operation.ts';
import { InvalidRequest, mostMistakes } from './invalid-request.ts';
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
    const mistakes: GraphQLError[] = [];
    const coerced: Record<string, unknown> = Object.create(null);
    for (const definition of this.#definition.variableDefinitions ?? []) {
      const name = definition.variable.name.value;
      const value = this.#coerceOne(definition, variables, (message) => {
        mistakes.push(new GraphQLError(message, { nodes: definition }));
        if (mistakes.length === mostMistakes) throw new InvalidRequest('BAD_USER_INPUT', mistakes);
      });
      if (value !== undefined) coerced[name] = value;
    }
    if (mistakes.length > 0) throw new InvalidRequest('BAD_USER_INPUT', mistakes);
    return { ...coerced };
  }

  /** As GraphQL's own `getVariableValues`, which puts all of a value into every message about any part of it. */
  #coerceOne(
    { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
    variables: Record<string, unknown>,
    onMistake: (message: string) => void,
  ): unknown {
    const name = variable.name.value;
    const type = typeFromAST(this.schema, typeNode) as GraphQLInputType;
    if (!Object.hasOwn(variables, name)) {
      if (defaultValue) return valueFromAST(defaultValue, type);
      if (isNonNullType(type)) onMistake(`Variable "$${name}" of required type "${String(type)}" was not provided.`);
      return undefined;
    }
    return coerceInputValue(variables[name], type, (path, _, { message }) => {
      const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
      onMistake(`Variable "$${name}" got an invalid value${place && ` at "${name}${place}"`}; ${message}`);
    });
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
